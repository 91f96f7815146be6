/// Reads the JSON inside a client's resume token: one object with `NextToken` and perhaps `boto_truncate_amount`.
///
/// It knows no other member, no nesting and no number but integers, so hostile text can't make it work long.
struct ClientTokenObject {
    /// The service's token; `nil` if it is null, which means the first page.
    private(set) var nextToken: String?
    private(set) var amount: Int?

    private let bytes: [UInt8]
    private var position = 0
    private var hasNextToken = false

    /// Reads the object; `nil` if the bytes are anything else.
    init?(_ bytes: [UInt8]) {
        self.bytes = bytes
        guard readObject(), hasNextToken else { return nil }
    }

    private mutating func readObject() -> Bool {
        guard take("{") else { return false }
        repeat {
            guard let name = readString(), take(":") else { return false }
            switch name {
            case "NextToken":
                guard readNextToken() else { return false }
            case "boto_truncate_amount":
                guard let value = readInteger() else { return false }
                amount = value
            default: return false
            }
        } while take(",")
        guard take("}") else { return false }
        skipBlanks()
        return position == bytes.count
    }

    private mutating func readNextToken() -> Bool {
        hasNextToken = true
        skipBlanks()
        if bytes[position...].starts(with: "null".utf8) {
            position += 4
            nextToken = nil
            return true
        }
        nextToken = readString()
        return nextToken != nil
    }

    private mutating func readInteger() -> Int? {
        skipBlanks()
        let number = bytes[position...].prefix { $0 == UInt8(ascii: "-") || Self.isDigit($0) }
        position += number.count
        return Int(String(decoding: number, as: UTF8.self))
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
