extension TimestampParser {
    /// Reads a date in one of the three forms of RFC 9110, section 5.6.7; names in any letter case.
    ///
    /// - `Sat, 01 Jul 2023 09:15:42 GMT`
    /// - `Saturday, 01-Jul-23 09:15:42 GMT`: years from 69 on are of the twentieth century, as POSIX has it
    /// - `Sat Jul  1 09:15:42 2023`: in UTC by the RFC, but `ctime` writes local time so; hence a remark
    ///
    /// The weekday must be one, but need not be the date's.
    static func httpDate(_ text: Span<UInt8>) -> TimestampReading {
        guard let weekday = nameIndex(text, at: 0, in: weekdays), text.count > 3 else { return .unreadable }
        if text[3] == UInt8(ascii: ",") { return fixedDate(text) }
        if text[3] == UInt8(ascii: " ") { return clockDate(text) }
        let rest = weekdayRests[weekday]
        return has(rest, text, at: 3) ? shortYearDate(text, at: 3 + rest.utf8.count) : .unreadable
    }

    /// Reads `Sat, 01 Jul 2023 09:15:42 GMT`.
    private static func fixedDate(_ text: Span<UInt8>) -> TimestampReading {
        guard text.count == 29, has(" ", text, at: 4), has(" ", text, at: 7), has(" ", text, at: 11),
            has(" ", text, at: 16), has(" gmt", text, at: 25),
            let century = pair(text, at: 12), let year = pair(text, at: 14)
        else { return .unreadable }
        return reading(text, year: century * 100 + year, monthAt: 8, day: pair(text, at: 5), clockAt: 17)
    }

    /// Reads what follows the weekday in `Saturday, 01-Jul-23 09:15:42 GMT`.
    private static func shortYearDate(_ text: Span<UInt8>, at comma: Int) -> TimestampReading {
        guard text.count == comma + 24, has(", ", text, at: comma), has("-", text, at: comma + 4),
            has("-", text, at: comma + 8), has(" ", text, at: comma + 11), has(" gmt", text, at: comma + 20),
            let year = pair(text, at: comma + 9)
        else { return .unreadable }
        let day = pair(text, at: comma + 2)
        return reading(text, year: year + (year < 69 ? 2000 : 1900), monthAt: comma + 5, day: day, clockAt: comma + 12)
    }

    /// Reads `Sat Jul  1 09:15:42 2023`.
    private static func clockDate(_ text: Span<UInt8>) -> TimestampReading {
        guard text.count == 24, has(" ", text, at: 7), has(" ", text, at: 10), has(" ", text, at: 19),
            let century = pair(text, at: 20), let year = pair(text, at: 22)
        else { return .unreadable }
        let day = has(" ", text, at: 8) ? digit(text, at: 9) : pair(text, at: 8)
        var reading = reading(text, year: century * 100 + year, monthAt: 4, day: day, clockAt: 11)
        if reading.timestamp != nil { reading.remark = .noZone }
        return reading
    }

    private static func reading(
        _ text: Span<UInt8>,
        year: Int,
        monthAt monthIndex: Int,
        day: Int?,
        clockAt clockIndex: Int
    ) -> TimestampReading {
        guard let day, let month = nameIndex(text, at: monthIndex, in: months),
            let date = CalendarDate(year: year, month: month + 1, day: day),
            let second = secondOfDay(text, at: clockIndex)
        else { return .unreadable }
        return TimestampReading(second: date.daysSince1970 * 86_400 + second)
    }

    /// Which of the three-letter names, given in lower case, stands at an index.
    private static func nameIndex(_ text: Span<UInt8>, at index: Int, in names: [UInt8]) -> Int? {
        guard index + 3 <= text.count else { return nil }
        let name = (text[index] | 0x20, text[index + 1] | 0x20, text[index + 2] | 0x20)
        for start in stride(from: 0, to: names.count, by: 3)
        where name == (names[start], names[start + 1], names[start + 2]) {
            return start / 3
        }
        return nil
    }

    /// Whether a word, given in lower case, stands at an index in any letter case.
    private static func has(_ word: String, _ text: Span<UInt8>, at index: Int) -> Bool {
        var index = index
        for byte in word.utf8 {
            guard index < text.count, text[index] == byte || text[index] | 0x20 == byte && byte >= 0x61 else {
                return false
            }
            index += 1
        }
        return true
    }

    private static let months = Array("janfebmaraprmayjunjulaugsepoctnovdec".utf8)
    private static let weekdays = Array("montuewedthufrisatsun".utf8)
    /// What follows the first three letters of a weekday's whole name.
    private static let weekdayRests = ["day", "sday", "nesday", "rsday", "day", "urday", "day"]
}
