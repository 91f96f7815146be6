/// Percent-encoded text, decoded as often as it was encoded.
///
/// A signed URL may be a parameter of another URL, whose own `?` is then `%3F`, or `%253F` one level further in.
enum PercentText {
    /// How often a text is decoded at most; deeper nesting is no work of an ordinary client.
    private static let maximumDepth = 4

    /// The bytes of a text with every `%XX` decoded.
    static func decoded(_ text: Substring) -> [UInt8] {
        var bytes = Array(text.utf8)
        for _ in 0..<maximumDepth {
            guard bytes.contains(UInt8(ascii: "%")) else { break }
            let once = decodedOnce(bytes)
            guard once.count < bytes.count else { break }
            bytes = once
        }
        return bytes
    }

    /// Whether a text starts with a percent-encoded `?` or `#`, encoded once or more often.
    static func beginsQuery(_ text: Substring.UnicodeScalarView) -> Bool {
        guard text.first == "%" else { return false }
        var rest = text.dropFirst()
        while rest.starts(with: ["2", "5"]) { rest = rest.dropFirst(2) }
        return rest.starts(with: ["3", "F"]) || rest.starts(with: ["3", "f"]) || rest.starts(with: ["2", "3"])
    }

    private static func decodedOnce(_ bytes: [UInt8]) -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count)
        var index = 0
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.count,
                let high = digit(bytes[index + 1]), let low = digit(bytes[index + 2])
            {
                output.append(high << 4 | low)
                index += 3
            } else {
                output.append(bytes[index])
                index += 1
            }
        }
        return output
    }

    private static func digit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
        default: nil
        }
    }
}
