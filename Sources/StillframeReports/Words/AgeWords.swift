internal import Stillframe

/// Ages in whole days, counted from calendar day to calendar day in UTC as the rules do.
enum AgeWords {
    /// The days from an instant to as-of; negative for one after it.
    static func days(since instant: Timestamp, asOf: AsOf) -> Int {
        CalendarDate(instant).days(until: CalendarDate(asOf.instant))
    }

    /// The day of an instant and its age, such as `2026-10-24, 8 days ago`; a dash where there is none.
    static func day(_ instant: Timestamp?, asOf: AsOf) -> String {
        guard let instant else { return "–" }
        return "\(CalendarDate(instant)), \(distance(days(since: instant, asOf: asOf)))"
    }

    /// How long ago a day is, in words.
    static func distance(_ days: Int) -> String {
        switch days {
        case 0: "today"
        case 1: "1 day ago"
        case 2...: "\(days) days ago"
        case -1: "1 day after as-of"
        default: "\(-days) days after as-of"
        }
    }
}
