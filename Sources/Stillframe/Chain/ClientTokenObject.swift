/// Reads the JSON inside a client's resume token: one object with `NextToken`, `boto_truncate_amount` or both.
///
/// It knows no other member and no nesting, so hostile text can't make it work long. Of members that stand twice the
/// last counts, as in Python.
struct ClientTokenObject {
    /// A member's value; numbers as they are spelled.
    enum Value: Equatable {
        case null
        case string(String)
        case number(String)
        case boolean(Bool)
    }

    /// The service's token; `nil` if there is none, which means the first page as null does.
    private(set) var nextToken: Value?
    private(set) var amount: Value?

    private let bytes: [UInt8]
    private var position = 0

    /// Reads the object; `nil` if the bytes are anything else.
    init?(_ bytes: [UInt8]) {
        self.bytes = bytes
        guard readObject() else { return nil }
    }

    private mutating func readObject() -> Bool {
        guard take("{") else { return false }
        repeat {
            guard let name = readString(), take(":") else { return false }
            guard let value = readValue() else { return false }
            switch name {
            case "NextToken": nextToken = value
            case "boto_truncate_amount": amount = value
            default: return false
            }
        } while take(",")
        guard take("}") else { return false }
        skipBlanks()
        return position == bytes.count
    }

    private mutating func readValue() -> Value? {
        skipBlanks()
        for (word, value) in [("null", Value.null), ("true", .boolean(true)), ("false", .boolean(false))]
        where bytes[position...].starts(with: word.utf8) {
            position += word.utf8.count
            return value
        }
        if position < bytes.count, bytes[position] == UInt8(ascii: "\"") { return readString().map(Value.string) }
        return readNumber().map(Value.number)
    }

    private mutating func readNumber() -> String? {
        let spelling = bytes[position...].prefix { Self.isDigit($0) || "+-.eE".utf8.contains($0) }
        let text = String(decoding: spelling, as: UTF8.self)
        guard text.wholeMatch(of: /-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/) != nil else { return nil }
        position += spelling.count
        return text
    }

    /// A string's value; a lone surrogate, which Python lets pass, becomes U+FFFD.
    private mutating func readString() -> String? {
        guard take("\"") else { return nil }
        var units: [UInt16] = []
        var start = position
        func text(_ range: Range<Int>) -> String? { Self.validText(bytes[range]) }
        while position < bytes.count {
            let byte = bytes[position]
            if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") {
                guard let plain = text(start..<position) else { return nil }
                units += plain.utf16
                position += 1
                if byte == UInt8(ascii: "\"") { return String(decoding: units, as: UTF16.self) }
                guard let unit = readEscape() else { return nil }
                units.append(unit)
                start = position
            } else {
                guard byte >= 0x20 else { return nil }
                position += 1
            }
        }
        return nil
    }

    private mutating func readEscape() -> UInt16? {
        guard position < bytes.count else { return nil }
        position += 1
        switch bytes[position - 1] {
        case UInt8(ascii: "n"): return 0x0a
        case UInt8(ascii: "t"): return 0x09
        case UInt8(ascii: "r"): return 0x0d
        case UInt8(ascii: "b"): return 0x08
        case UInt8(ascii: "f"): return 0x0c
        case UInt8(ascii: "\""): return 0x22
        case UInt8(ascii: "\\"): return 0x5c
        case UInt8(ascii: "/"): return 0x2f
        case UInt8(ascii: "u"): break
        default: return nil
        }
        let digits = bytes[position...].prefix(4)
        guard digits.count == 4, digits.allSatisfy({ $0 != UInt8(ascii: "+") && $0 != UInt8(ascii: "-") }) else {
            return nil
        }
        position += 4
        return UInt16(String(decoding: digits, as: UTF8.self), radix: 16)
    }

    private mutating func take(_ character: Unicode.Scalar) -> Bool {
        skipBlanks()
        guard position < bytes.count, bytes[position] == UInt8(ascii: character) else { return false }
        position += 1
        return true
    }

    private mutating func skipBlanks() {
        while position < bytes.count, [0x20, 0x09, 0x0a, 0x0d].contains(bytes[position]) { position += 1 }
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }

    /// The text of bytes that are UTF-8; decoding must not have had to repair anything.
    private static func validText(_ bytes: ArraySlice<UInt8>) -> String? {
        let text = String(decoding: bytes, as: UTF8.self)
        return text.utf8.elementsEqual(bytes) ? text : nil
    }
}
