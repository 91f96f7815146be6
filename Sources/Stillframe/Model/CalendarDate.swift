/// A day of the Gregorian calendar without a time.
public struct CalendarDate: Sendable, Hashable, Comparable {
    /// Days since 1970-01-01; negative before it.
    public let daysSince1970: Int

    /// Makes a day from days since 1970-01-01.
    public init(daysSince1970: Int) {
        self.daysSince1970 = daysSince1970
    }

    /// The day an instant falls on in UTC.
    public init(_ instant: Timestamp) {
        let day: Int64 = 86_400_000_000
        let quotient = instant.microseconds / day
        self.init(daysSince1970: Int(instant.microseconds % day < 0 ? quotient - 1 : quotient))
    }

    /// Whether the left day is earlier.
    public static func < (left: CalendarDate, right: CalendarDate) -> Bool {
        left.daysSince1970 < right.daysSince1970
    }
}
