extension TimestampParser {
    /// Reads `/Date(1688202942123)/` of .NET: milliseconds since 1970, UTC.
    ///
    /// An offset as in `/Date(1688202942123+0200)/` tells the writer's zone and doesn't change the instant.
    static func dotNetDate(_ text: Span<UInt8>) -> TimestampReading {
        let head = "/Date(".utf8
        var index = 0
        for byte in head {
            guard has(byte, text, at: index) else { return .unreadable }
            index += 1
        }
        guard let milliseconds = milliseconds(text, at: &index), skipOffset(text, at: &index),
            index + 2 == text.count, text[index] == UInt8(ascii: ")"), text[index + 1] == UInt8(ascii: "/")
        else { return .unreadable }
        return TimestampReading(microseconds: milliseconds * 1000, remark: .dotNetDate)
    }

    private static func milliseconds(_ text: Span<UInt8>, at index: inout Int) -> Int64? {
        let isNegative = has(UInt8(ascii: "-"), text, at: index)
        if isNegative { index += 1 }
        guard digit(text, at: index) != nil else { return nil }
        var value: Int64 = 0
        while let digit = digit(text, at: index) {
            // Beyond the year 9999 by far, and far from an overflow.
            guard value < 1_000_000_000_000_000 / 10 else { return nil }
            value = value * 10 + Int64(digit)
            index += 1
        }
        return isNegative ? -value : value
    }

    /// Steps over `+HHMM` or `-HHMM` if there is one; false if a sign stands without it.
    private static func skipOffset(_ text: Span<UInt8>, at index: inout Int) -> Bool {
        guard has(UInt8(ascii: "+"), text, at: index) || has(UInt8(ascii: "-"), text, at: index) else { return true }
        guard pair(text, at: index + 1, below: 24) != nil, pair(text, at: index + 3, below: 60) != nil else {
            return false
        }
        index += 5
        return true
    }
}
