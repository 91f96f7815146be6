internal import Stillframe

/// The words for the as-of instant and where it comes from.
enum AsOfWords {
    /// As the start of a line, in full, with the option that repeats the run where the clock was asked.
    static func full(_ asOf: AsOf) -> String {
        switch asOf.source {
        case .given: "As of \(words(asOf.instant)) (given)"
        case .captured: "As of \(words(asOf.instant)) (the newest capture time in the dump)"
        case .clock:
            "As of \(words(asOf.instant)) (the clock); capture time unknown\(notBefore(asOf)); repeat with --as-of \(words(asOf.instant))"
        }
    }

    /// For a line that has other things to say.
    static func brief(_ asOf: AsOf) -> String {
        switch asOf.source {
        case .given: "as of \(words(asOf.instant)) (given)"
        case .captured: "as of \(words(asOf.instant)) (capture time)"
        case .clock: "as of \(words(asOf.instant)) (clock; capture time unknown\(notBefore(asOf)))"
        }
    }

    private static func notBefore(_ asOf: AsOf) -> String {
        asOf.newestInData.map { ", not before \($0)" } ?? ""
    }

    /// The instant; its day alone where it is the day's last microsecond, which is what a bare date means.
    private static func words(_ instant: Timestamp) -> String {
        let day = CalendarDate(instant)
        return instant == Timestamp(endOf: day) ? "\(day)" : "\(instant)"
    }
}
