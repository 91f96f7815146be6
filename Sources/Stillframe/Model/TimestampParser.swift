/// Reads timestamps in the spellings that the service, its clients and people's scripts write.
///
/// Reading never traps and takes time linear in the text's length. What Python would make of a text decides where
/// opinions differ: most dumps were written by boto3 or the AWS CLI.
package enum TimestampParser {
    /// Reads the text of a string or of an XML element; white space around it doesn't matter.
    ///
    /// It may be a number of seconds as in ``number(_:)``, so `20230701` is one, too; ISO-8601 with or without a time
    /// and a zone; an HTTP date; or a .NET date.
    package static func text(_ bytes: Span<UInt8>) -> TimestampReading {
        let text = bytes.extracting(boundsWithoutWhiteSpace(bytes))
        guard !text.isEmpty else { return .unreadable }
        switch text[0] {
        case UInt8(ascii: "0")...UInt8(ascii: "9"):
            return startsWithYear(text) ? iso(text) : isBasic(text) ? basicISO(text) : number(text)
        case UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."):
            return number(text)
        case UInt8(ascii: "/"):
            return dotNetDate(text)
        case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"):
            return httpDate(text)
        default:
            return .unreadable
        }
    }

    /// Whether a text that starts with a digit starts like `2023-`; `123e-5` doesn't.
    private static func startsWithYear(_ text: Span<UInt8>) -> Bool {
        text.count > 4 && text[4] == UInt8(ascii: "-") && digit(text, at: 3) != nil
    }

    /// Whether a text has a time's mark behind eight characters, as `20230701T091542Z` has.
    private static func isBasic(_ text: Span<UInt8>) -> Bool {
        text.count > 8 && text[8] | 0x20 == UInt8(ascii: "t")
    }

    private static func boundsWithoutWhiteSpace(_ bytes: Span<UInt8>) -> Range<Int> {
        var start = 0
        var end = bytes.count
        while start < end, isWhiteSpace(bytes[start]) { start += 1 }
        while start < end, isWhiteSpace(bytes[end - 1]) { end -= 1 }
        return start..<end
    }

    private static func isWhiteSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || 0x09...0x0d ~= byte
    }
}
