/// A point in time in milliseconds since 1970, UTC.
struct Instant {
    let milliseconds: Int

    /// Seconds with three digits after the point, as on the wire: `1688202942.123`.
    var epochSeconds: String {
        "\(milliseconds / 1000).\(Self.digits(milliseconds % 1000, 3))"
    }

    /// ISO 8601 with six digits and an offset of zero, as boto3 and the AWS CLI print it.
    var iso8601: String {
        let seconds = milliseconds / 1000
        let (year, month, day) = Self.date(ofDay: seconds / 86_400)
        let time = seconds % 86_400
        let clock = [time / 3600, time / 60 % 60, time % 60].map { Self.digits($0, 2) }.joined(separator: ":")
        let date = "\(year)-\(Self.digits(month, 2))-\(Self.digits(day, 2))"
        return "\(date)T\(clock).\(Self.digits(milliseconds % 1000, 3))000+00:00"
    }

    /// The Gregorian date of a day counted from 1970-01-01, by counting years from March.
    private static func date(ofDay day: Int) -> (year: Int, month: Int, day: Int) {
        let shifted = day + 719_468
        let era = shifted / 146_097
        let dayOfEra = shifted % 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        return (
            era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
        )
    }

    private static func digits(_ value: Int, _ width: Int) -> String {
        let text = String(value)
        return String(repeating: "0", count: max(0, width - text.count)) + text
    }
}
