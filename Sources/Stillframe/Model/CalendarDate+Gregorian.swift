extension CalendarDate: CustomStringConvertible {
    /// Makes a day of the proleptic Gregorian calendar; `nil` if there is no such day or the year is not in 1...9999.
    public init?(year: Int, month: Int, day: Int) {
        guard 1...9999 ~= year, 1...12 ~= month, day >= 1, day <= Self.dayCount(ofMonth: month, year: year) else {
            return nil
        }
        // Years start in March here, so a leap day is the last day of its year.
        let shifted = month > 2 ? year : year - 1
        let era = shifted / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        self.init(daysSince1970: era * Self.daysPerEra + dayOfEra - Self.daysFromMarchOfYear0)
    }

    /// Makes a day from its ISO-8601 text, such as `2026-06-30`; `nil` for any other text.
    public init?(iso text: String) {
        guard text.utf8.count == 10 else { return nil }
        let bytes = Array(text.utf8)
        guard let date = TimestampParser.date(bytes.span) else { return nil }
        self = date
    }

    /// Year, month (1...12) and day (1...31); year 0 is the one before year 1.
    public var components: (year: Int, month: Int, day: Int) {
        // Whole eras come off first, so that no day is too far away.
        var era = daysSince1970 / Self.daysPerEra
        var dayOfEra = daysSince1970 % Self.daysPerEra
        if dayOfEra < 0 {
            era -= 1
            dayOfEra += Self.daysPerEra
        }
        dayOfEra += Self.daysFromMarchOfYear0
        era += dayOfEra / Self.daysPerEra
        dayOfEra %= Self.daysPerEra

        let leapDays = dayOfEra / 1460 - dayOfEra / 36_524 + dayOfEra / 146_096
        let yearOfEra = (dayOfEra - leapDays) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthFromMarch = (5 * dayOfYear + 2) / 153
        let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
        let day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
        return (era * 400 + yearOfEra + (month > 2 ? 0 : 1), month, day)
    }

    /// The day as ISO-8601 text, such as `2026-06-30`; years outside 0...9999 carry a sign.
    public var description: String {
        var text: [UInt8] = []
        text.reserveCapacity(10)
        appendText(to: &text)
        return String(decoding: text, as: UTF8.self)
    }

    /// How many days pass from this day until another; negative if the other is earlier.
    public func days(until other: CalendarDate) -> Int {
        other.daysSince1970 - daysSince1970
    }

    /// Its age in whole days on another day; `nil` on a day before it.
    public func age(on day: CalendarDate) -> Int? {
        let days = days(until: day)
        return days < 0 ? nil : days
    }

    /// Appends the day's ISO-8601 text.
    package func appendText(to text: inout [UInt8]) {
        let (year, month, day) = components
        if year < 0 || year > 9999 {
            text.append(year < 0 ? UInt8(ascii: "-") : UInt8(ascii: "+"))
        }
        if year.magnitude > 9999 {
            text.append(contentsOf: String(year.magnitude).utf8)
        } else {
            text.appendPair(year.magnitude / 100)
            text.appendPair(year.magnitude % 100)
        }
        text.append(UInt8(ascii: "-"))
        text.appendPair(month.magnitude)
        text.append(UInt8(ascii: "-"))
        text.appendPair(day.magnitude)
    }

    /// The days of the 400 years after which the calendar repeats.
    private static var daysPerEra: Int { 146_097 }
    /// The days from 0000-03-01, where an era begins, to 1970-01-01.
    private static var daysFromMarchOfYear0: Int { 719_468 }

    private static func dayCount(ofMonth month: Int, year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}
