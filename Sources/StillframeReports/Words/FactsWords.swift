internal import Stillframe

/// The words for the dated tables that a report judges by.
enum FactsWords {
    /// How much older than as-of a table may be without a warning.
    private static let limitDays = 120

    /// The tables' date and, where they are not the built-in ones, the file they are from.
    static func brief(_ snapshot: Snapshot) -> String {
        "facts of \(snapshot.facts.date)\(origin(snapshot.facts.origin))"
    }

    /// The name comes last: a long one is cut.
    private static func origin(_ origin: FactsOrigin) -> String {
        switch origin {
        case .builtIn: ""
        case .file(let name, let sha256): ", SHA-256 \(sha256), from \(name)"
        }
    }

    /// A warning that names the tables that are too old for the as-of instant, each by its own date; `nil` for none.
    static func warning(_ snapshot: Snapshot) -> String? {
        let today = CalendarDate(snapshot.asOf.instant)
        let facts = snapshot.facts
        let tables = [
            ("codes and platforms", facts.date), ("agents", facts.agents.date),
            ("floors of features", facts.agentFloorsDate), ("base images", facts.baseImagesDate),
        ]
        let old = tables.filter { $1.days(until: today) > limitDays }.map { name, date in
            "\(name) (of \(date), \(date.days(until: today)) days)"
        }
        if old.isEmpty { return nil }
        let list = old.joined(separator: ", ")
        return "tables of more than \(limitDays) days before as-of: \(list); they lack what is newer"
    }
}
