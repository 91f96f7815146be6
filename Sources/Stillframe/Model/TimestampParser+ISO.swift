extension TimestampParser {
    /// Reads ISO-8601: a date, or date and time with seconds, fraction and zone as far as given.
    static func iso(_ text: Span<UInt8>) -> TimestampReading {
        guard let date = date(text) else { return .unreadable }
        let midnight = date.daysSince1970 * 86_400
        if text.count == 10 { return TimestampReading(second: midnight, remark: .dateOnly) }
        guard isTimeMark(text[10]), let minute = minuteOfDay(text, at: 11, endsWithDay: true) else {
            return .unreadable
        }
        var index = 16
        var seconds = 0
        if has(UInt8(ascii: ":"), text, at: index) {
            guard let read = pair(text, at: 17, below: 60) else { return .unreadable }
            seconds = read
            index = 19
        }
        return rest(of: text, from: index, hasFraction: index == 19, midnight: midnight, minute * 60 + seconds)
    }

    /// Reads ISO-8601's basic form, `YYYYMMDDTHHMM` with seconds, fraction and zone as far as given.
    static func basicISO(_ text: Span<UInt8>) -> TimestampReading {
        guard let century = pair(text, at: 0), let year = pair(text, at: 2), let month = pair(text, at: 4),
            let day = pair(text, at: 6), let date = CalendarDate(year: century * 100 + year, month: month, day: day),
            let hour = pair(text, at: 9, below: 25), let minute = pair(text, at: 11, below: 60)
        else { return .unreadable }
        let seconds = pair(text, at: 13, below: 60)
        return rest(
            of: text,
            from: seconds == nil ? 13 : 15,
            hasFraction: seconds != nil,
            midnight: date.daysSince1970 * 86_400,
            hour * 3600 + minute * 60 + (seconds ?? 0)
        )
    }

    /// Reads fraction and zone behind a second of a day; nothing of that day comes behind 24:00:00.
    private static func rest(
        of text: Span<UInt8>,
        from start: Int,
        hasFraction: Bool,
        midnight: Int,
        _ second: Int
    ) -> TimestampReading {
        var index = start
        var fraction = Fraction()
        if hasFraction, !fraction.read(text, at: &index) { return .unreadable }
        if second > 86_400 || second == 86_400 && (fraction.microseconds > 0 || fraction.isCut) { return .unreadable }
        let remark: TimestampRemark? = fraction.isCut ? .finerThanMicroseconds : nil
        let second = midnight + second
        if index == text.count {
            return TimestampReading(second: second, microsecond: fraction.microseconds, remark: .noZone)
        }
        guard let offset = offset(text, at: index) else { return .unreadable }
        return TimestampReading(second: second - offset, microsecond: fraction.microseconds, remark: remark)
    }

    /// The day that `YYYY-MM-DD` at the start of a text says.
    static func date(_ text: Span<UInt8>) -> CalendarDate? {
        guard let century = pair(text, at: 0), let year = pair(text, at: 2), has(UInt8(ascii: "-"), text, at: 4),
            let month = pair(text, at: 5), has(UInt8(ascii: "-"), text, at: 7), let day = pair(text, at: 8)
        else { return nil }
        return CalendarDate(year: century * 100 + year, month: month, day: day)
    }

    /// The seconds east of Greenwich that the rest of a text says: `Z`, `+HH`, `+HHMM`, `+HH:MM` or `+HH:MM:SS`.
    private static func offset(_ text: Span<UInt8>, at index: Int) -> Int? {
        let length = text.count - index
        let sign = text[index]
        if sign | 0x20 == UInt8(ascii: "z") { return length == 1 ? 0 : nil }
        guard sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-"),
            let seconds = offsetSeconds(text, at: index + 1, length: length)
        else { return nil }
        return sign == UInt8(ascii: "-") ? -seconds : seconds
    }

    private static func offsetSeconds(_ text: Span<UInt8>, at index: Int, length: Int) -> Int? {
        switch length {
        case 3:
            return pair(text, at: index, below: 24).map { hour in hour * 3600 }
        case 5:
            guard let hour = pair(text, at: index, below: 24), let minute = pair(text, at: index + 2, below: 60)
            else { return nil }
            return hour * 3600 + minute * 60
        case 6:
            return minuteOfDay(text, at: index).map { minute in minute * 60 }
        case 9:
            return secondOfDay(text, at: index)
        default:
            return nil
        }
    }

    private static func isTimeMark(_ byte: UInt8) -> Bool {
        byte | 0x20 == UInt8(ascii: "t") || byte == UInt8(ascii: " ")
    }
}

/// The digits after a second's point or comma.
private struct Fraction {
    /// The first six digits as microseconds.
    var microseconds = 0
    /// Whether a digit after the sixth isn't zero.
    var isCut = false

    /// Reads a fraction if there is one; false if a mark stands without digits.
    mutating func read(_ text: Span<UInt8>, at index: inout Int) -> Bool {
        guard index < text.count, text[index] == UInt8(ascii: ".") || text[index] == UInt8(ascii: ",") else {
            return true
        }
        index += 1
        guard TimestampParser.digit(text, at: index) != nil else { return false }
        let sixth = index + 6
        while index < sixth, let digit = TimestampParser.digit(text, at: index) {
            microseconds = microseconds * 10 + digit
            index += 1
        }
        for _ in index..<sixth { microseconds *= 10 }
        while let digit = TimestampParser.digit(text, at: index) {
            isCut = isCut || digit != 0
            index += 1
        }
        return true
    }
}
