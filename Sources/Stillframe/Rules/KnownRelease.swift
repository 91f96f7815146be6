/// A release of an agent or base image, and what shows that it is out.
package struct KnownRelease: Sendable, Hashable {
    /// What shows that a release is out.
    package enum Source: Sendable {
        case tables
        case dump
    }

    /// The day of the release.
    package let day: CalendarDate
    /// The tables, where they and the dump have it.
    package let source: Source

    /// The newer one of what the tables and the dump have; `nil` where neither has any.
    init?(tables: CalendarDate?, dump: CalendarDate?) {
        if let tables, dump.map({ $0 <= tables }) ?? true {
            (day, source) = (tables, .tables)
        } else if let dump {
            (day, source) = (dump, .dump)
        } else {
            return nil
        }
    }

    /// What shows it, as a clause: `which the tables have`.
    var sourceWords: String {
        switch source {
        case .tables: "which the tables have"
        case .dump: "which an image of the dump has"
        }
    }
}
