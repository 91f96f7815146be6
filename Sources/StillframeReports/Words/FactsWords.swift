internal import Stillframe

/// The words for the dated tables that a report judges by.
enum FactsWords {
    /// How much older than as-of a table may be without a warning.
    private static let limitDays = 120

    /// The tables' date and, where they are not the built-in ones, their file, for a line that has other things to say.
    static func brief(_ snapshot: Snapshot) -> String {
        switch snapshot.facts.origin {
        case .builtIn: "facts of \(snapshot.facts.date)"
        case .file(let name, let sha256):
            "facts of \(snapshot.facts.date) from \(name) (SHA-256 \(sha256.prefix(12))…)"
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
