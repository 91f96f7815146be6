internal import Stillframe

/// The words for the as-of instant and where it comes from.
enum AsOfWords {
    /// As the start of a line, in full, with the option that repeats the run where the clock was asked.
    static func full(_ asOf: AsOf) -> String {
        switch asOf.source {
        case .given: "As of \(asOf.instant.dayOrInstant) (given)"
        case .captured: "As of \(asOf.instant.dayOrInstant) (the newest capture time in the dump)"
        case .clock:
            "As of \(asOf.instant.dayOrInstant) (the clock); capture time unknown\(notBefore(asOf)); repeat with --as-of \(asOf.instant.dayOrInstant)"
        case .compared:
            "As of \(asOf.instant.dayOrInstant) (capture time of the other side; its own is unknown\(notBefore(asOf)); --as-of gives another)"
        }
    }

    /// For a line that has other things to say.
    static func brief(_ asOf: AsOf) -> String {
        switch asOf.source {
        case .given: "as of \(asOf.instant.dayOrInstant) (given)"
        case .captured: "as of \(asOf.instant.dayOrInstant) (capture time)"
        case .clock: "as of \(asOf.instant.dayOrInstant) (clock; capture time unknown\(notBefore(asOf)))"
        case .compared:
            "as of \(asOf.instant.dayOrInstant) (capture time of the other side; its own is unknown\(notBefore(asOf)); --as-of gives another)"
        }
    }

    private static func notBefore(_ asOf: AsOf) -> String {
        asOf.newestInData.map { ", not before \($0)" } ?? ""
    }
}
