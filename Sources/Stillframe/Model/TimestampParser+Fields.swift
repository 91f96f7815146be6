extension TimestampParser {
    /// The value of the decimal digit at an index; `nil` if there is none.
    @inline(__always)
    static func digit(_ text: Span<UInt8>, at index: Int) -> Int? {
        guard index < text.count else { return nil }
        let value = text[index] &- UInt8(ascii: "0")
        return value < 10 ? Int(value) : nil
    }

    /// The value of the two decimal digits at an index, if it is below `limit`.
    @inline(__always)
    static func pair(_ text: Span<UInt8>, at index: Int, below limit: Int = 100) -> Int? {
        guard let tens = digit(text, at: index), let ones = digit(text, at: index + 1) else { return nil }
        let value = tens * 10 + ones
        return value < limit ? value : nil
    }

    /// Whether the byte at an index is this one.
    @inline(__always)
    static func has(_ byte: UInt8, _ text: Span<UInt8>, at index: Int) -> Bool {
        index < text.count && text[index] == byte
    }

    /// The minute of the day that `HH:MM` at an index says; `24:00` is none unless `endsWithDay`.
    @inline(__always)
    static func minuteOfDay(_ text: Span<UInt8>, at index: Int, endsWithDay: Bool = false) -> Int? {
        guard let hour = pair(text, at: index, below: endsWithDay ? 25 : 24),
            has(UInt8(ascii: ":"), text, at: index + 2),
            let minute = pair(text, at: index + 3, below: 60)
        else { return nil }
        return hour * 60 + minute
    }

    /// The second of the day that `HH:MM:SS` at an index says; a leap second is none.
    @inline(__always)
    static func secondOfDay(_ text: Span<UInt8>, at index: Int) -> Int? {
        guard let minute = minuteOfDay(text, at: index), has(UInt8(ascii: ":"), text, at: index + 5),
            let second = pair(text, at: index + 6, below: 60)
        else { return nil }
        return minute * 60 + second
    }
}
