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

    /// A warning for each table that is too old for the as-of instant.
    static func warnings(_ snapshot: Snapshot) -> [String] {
        let today = CalendarDate(snapshot.asOf.instant)
        let tables = [
            ("the fact tables are", snapshot.facts.date, "newer codes, platforms and ends of support are not in them"),
            ("the agent table is", snapshot.facts.agents.date, "newer agents are not in it"),
        ]
        return tables.compactMap { name, date, consequence in
            let age = date.days(until: today)
            guard age > limitDays else { return nil }
            return "\(name) of \(date), \(age) days before as-of: \(consequence)"
        }
    }
}
