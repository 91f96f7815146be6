extension Timestamp: CustomStringConvertible {
    /// The instant as ISO-8601 text in UTC, such as `2023-07-01T09:15:42Z`.
    ///
    /// A fraction stands only if it isn't zero, with 3 digits if they suffice and 6 if not. Years have four digits;
    /// those outside 0...9999 carry a sign.
    public var description: String {
        var text: [UInt8] = []
        text.reserveCapacity(27)
        appendText(to: &text)
        return String(decoding: text, as: UTF8.self)
    }

    /// Appends the same text as ``description``.
    package func appendText(to text: inout [UInt8]) {
        let fraction = appendSeconds(to: &text)
        if fraction != 0 { Self.appendFraction(fraction, to: &text) }
        text.append(UInt8(ascii: "Z"))
    }

    /// Appends the instant as Python's `isoformat` does: `2023-07-01T09:15:42+00:00`, with 6 digits of a fraction or none.
    func appendPythonText(to text: inout [UInt8]) {
        let fraction = appendSeconds(to: &text)
        if fraction != 0 {
            text.append(UInt8(ascii: "."))
            text.appendPair(fraction / 10_000)
            text.appendPair(fraction / 100 % 100)
            text.appendPair(fraction % 100)
        }
        text.append(contentsOf: "+00:00".utf8)
    }

    /// Appends day and time without a fraction, and returns that, in microseconds.
    private func appendSeconds(to text: inout [UInt8]) -> UInt {
        CalendarDate(self).appendText(to: &text)
        var rest = microseconds % 86_400_000_000
        if rest < 0 { rest += 86_400_000_000 }
        let (second, fraction) = rest.magnitude.quotientAndRemainder(dividingBy: 1_000_000)
        Self.appendClock(UInt(second), to: &text)
        return UInt(fraction)
    }

    private static func appendClock(_ second: UInt, to text: inout [UInt8]) {
        text.append(UInt8(ascii: "T"))
        text.appendPair(second / 3600)
        text.append(UInt8(ascii: ":"))
        text.appendPair(second / 60 % 60)
        text.append(UInt8(ascii: ":"))
        text.appendPair(second % 60)
    }

    private static func appendFraction(_ microseconds: UInt, to text: inout [UInt8]) {
        let (milliseconds, rest) = microseconds.quotientAndRemainder(dividingBy: 1000)
        text.append(UInt8(ascii: "."))
        text.appendPair(milliseconds / 10)
        if rest == 0 {
            text.append(UInt8(ascii: "0") + UInt8(milliseconds % 10))
        } else {
            text.appendPair(milliseconds % 10 * 10 + rest / 100)
            text.appendPair(rest % 100)
        }
    }
}
