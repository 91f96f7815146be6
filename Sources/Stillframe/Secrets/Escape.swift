/// A character that is written with several: percent-encoded, escaped as in JSON, an HTML entity, or in UTF-8.
///
/// Only what stands for ASCII counts, and percent-encoded bytes: an escaped line break or tab counts as a line break, any
/// white space as a blank, a full-width form as the character it is one of, and what nobody sees as nothing.
struct Escape {
    /// What it stands for; `nil` for nothing.
    let byte: UInt8?
    /// How many elements it is written with.
    let length: Int
    /// Whether it is percent-encoded.
    let isPercent: Bool

    /// The escape that a text's last character completes; `nil` where it completes none.
    init?(atEndOf text: [DecodedText.Element]) {
        guard let last = text.last?.byte, last >= 0x80 || Self.ends.contains(last) else { return nil }
        let found: (UInt8?, Int)?
        var isPercent = false
        switch last {
        case UInt8(ascii: ";"): found = Self.entity(text)
        case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "/"), UInt8(ascii: "\\"):
            found = Self.follows("\\", text, 2) ? (last, 2) : nil
        case 0x80...0xBF: found = Self.wide(text)
        default:
            found = Self.hexadecimal(text, &isPercent) ?? Self.lineBreak(text)
        }
        guard let found else { return nil }
        (byte, length) = found
        self.isPercent = isPercent
    }

    /// The ASCII characters that escapes end in.
    private static let ends = ASCIISet("0123456789abcdefABCDEF;\"'/\\nrt")

    /// Whether a character stands so many elements from the end.
    private static func follows(_ character: Unicode.Scalar, _ text: [DecodedText.Element], _ distance: Int) -> Bool {
        text.count >= distance && text[text.count - distance].byte == UInt8(ascii: character)
    }

    private static func lineBreak(_ text: [DecodedText.Element]) -> (UInt8?, Int)? {
        guard follows("\\", text, 2), follows("n", text, 1) || follows("r", text, 1) || follows("t", text, 1) else {
            return nil
        }
        return (UInt8(ascii: "\n"), 2)
    }

    /// `%3D`, `\x3d` and `\u003d`.
    private static func hexadecimal(_ text: [DecodedText.Element], _ isPercent: inout Bool) -> (UInt8?, Int)? {
        if follows("%", text, 3), let code = number(text, 2, radix: 16) {
            isPercent = true
            return (UInt8(truncatingIfNeeded: code), 3)
        }
        if follows("\\", text, 4), follows("x", text, 3), let code = number(text, 2, radix: 16), code < 0x80 {
            return (UInt8(truncatingIfNeeded: code), 4)
        }
        guard follows("\\", text, 6), follows("u", text, 5), let unit = number(text, 4, radix: 16) else { return nil }
        return meaning(of: unit).map { ($0, 6) }
    }

    /// A scalar of several bytes in UTF-8.
    private static func wide(_ text: [DecodedText.Element]) -> (UInt8?, Int)? {
        var code = UInt32(text[text.count - 1].byte & 0x3F)
        for length in 2...4 where text.count >= length {
            let byte = text[text.count - length].byte
            if byte & 0xC0 == 0x80 {
                code |= UInt32(byte & 0x3F) << UInt32(6 * (length - 1))
                continue
            }
            let lead: UInt8 = length == 2 ? 0xC0 : length == 3 ? 0xE0 : 0xF0
            guard byte >= lead, byte & ~lead < 0x20 >> (length - 2) else { return nil }
            code |= UInt32(byte & ~lead) << UInt32(6 * (length - 1))
            return meaning(of: Int(code)).map { ($0, length) }
        }
        return nil
    }

    private static let longestEntity = 10

    /// `&amp;`, `&#61;` and `&#x3d;`.
    private static func entity(_ text: [DecodedText.Element]) -> (UInt8?, Int)? {
        let tail = text.suffix(longestEntity)
        guard let start = tail.lastIndex(where: { $0.byte == UInt8(ascii: "&") }) else { return nil }
        let name = String(decoding: tail[(start + 1)...].dropLast().map(\.byte), as: UTF8.self).lowercased()
        let length = text.count - start
        if let byte = names[name] { return (UInt8(ascii: byte), length) }
        guard name.hasPrefix("#") else { return nil }
        let digits = name.dropFirst()
        let code = digits.hasPrefix("x") ? Int(digits.dropFirst(), radix: 16) : Int(digits)
        return code.flatMap { meaning(of: $0) }.map { ($0, length) }
    }

    private static let names: [String: Unicode.Scalar] = [
        "amp": "&", "quot": "\"", "apos": "'", "lt": "<", "gt": ">", "equals": "=", "colon": ":", "quest": "?",
        "num": "#", "sol": "/", "commat": "@", "percnt": "%", "hyphen": "-", "dash": "-", "lowbar": "_", "bsol": "\\",
        "nbsp": " ", "semi": ";", "excl": "!", "dollar": "$", "lpar": "(", "rpar": ")", "lcub": "{", "rcub": "}",
        "comma": ",",
    ]

    /// The ASCII character that a code point is, is the full-width form of, or reads as; nothing for one that is not seen;
    /// `nil` for any other.
    private static func meaning(of code: Int) -> UInt8?? {
        switch code {
        case 0..<0x80: return .some(UInt8(truncatingIfNeeded: code))
        case 0xFF01...0xFF5E: return .some(UInt8(truncatingIfNeeded: code - 0xFEE0))
        default:
            guard let scalar = UInt32(exactly: code).flatMap(Unicode.Scalar.init) else { return nil }
            if scalar.properties.isWhitespace || HiddenScalar.isBreak(scalar) { return .some(UInt8(ascii: " ")) }
            return scalar.properties.isDefaultIgnorableCodePoint || HiddenScalar.contains(scalar) ? .some(nil) : nil
        }
    }

    private static func digit(_ byte: UInt8) -> Int? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): Int(byte - UInt8(ascii: "0"))
        case UInt8(ascii: "A")...UInt8(ascii: "F"), UInt8(ascii: "a")...UInt8(ascii: "f"):
            Int(byte | 0x20) - Int(UInt8(ascii: "a")) + 10
        default: nil
        }
    }

    /// The number that the last elements are the digits of.
    private static func number(_ text: [DecodedText.Element], _ count: Int, radix: Int) -> Int? {
        guard text.count >= count else { return nil }
        var number = 0
        for element in text.suffix(count) {
            guard let digit = digit(element.byte) else { return nil }
            number = number * radix + digit
        }
        return number
    }
}
