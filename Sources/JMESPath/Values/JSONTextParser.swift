/// Reads one JSON text: literals of expressions and tokens, which are short.
struct JSONTextParser {
    private let bytes: [UInt8]
    private let grammar: JSONGrammar
    private var position = 0
    private var depth = 0

    init(_ text: String, grammar: JSONGrammar) {
        bytes = Array(text.utf8)
        self.grammar = grammar
    }

    /// Reads the whole text as one value.
    mutating func document() throws(JSONTextError) -> JSONValue {
        let value = try value()
        skipSpace()
        guard position == bytes.count else { throw wrong("text stands after the value") }
        return value
    }

    private var next: UInt8? { position < bytes.count ? bytes[position] : nil }

    private func wrong(_ message: String) -> JSONTextError {
        JSONTextError(message: message, offset: position)
    }

    private mutating func skipSpace() {
        while let byte = next, byte == 0x20 || byte == 0x09 || byte == 0x0a || byte == 0x0d { position += 1 }
    }

    /// Passes a character if it comes next after white space.
    private mutating func take(_ character: Unicode.Scalar) -> Bool {
        skipSpace()
        guard next == UInt8(ascii: character) else { return false }
        position += 1
        return true
    }

    private mutating func value() throws(JSONTextError) -> JSONValue {
        skipSpace()
        switch next {
        case UInt8(ascii: "{"): return try nested { parser throws(JSONTextError) in try parser.object() }
        case UInt8(ascii: "["): return try nested { parser throws(JSONTextError) in try parser.array() }
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "t"): return try word("true", .boolean(true))
        case UInt8(ascii: "f"): return try word("false", .boolean(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        default: return .number(try number())
        }
    }

    private mutating func nested(
        _ read: (inout JSONTextParser) throws(JSONTextError) -> JSONValue
    ) throws(JSONTextError) -> JSONValue {
        depth += 1
        guard depth <= grammar.deepest else {
            var failure = wrong("the value is nested deeper than \(grammar.deepest) levels")
            failure.isTooDeep = true
            throw failure
        }
        position += 1
        let value = try read(&self)
        depth -= 1
        return value
    }

    private mutating func object() throws(JSONTextError) -> JSONValue {
        var members = OrderedMembers<JSONValue>()
        if take("}") { return .object(members) }
        repeat {
            skipSpace()
            guard next == UInt8(ascii: "\"") else { throw wrong("a member's name in quotes is missing") }
            let name = try string()
            guard take(":") else { throw wrong("':' is missing after a member's name") }
            members.set(name, to: try value())
        } while take(",")
        guard take("}") else { throw wrong("',' or '}' is missing") }
        return .object(members)
    }

    private mutating func array() throws(JSONTextError) -> JSONValue {
        var elements: [JSONValue] = []
        if take("]") { return .array(elements) }
        repeat { elements.append(try value()) } while take(",")
        guard take("]") else { throw wrong("',' or ']' is missing") }
        return .array(elements)
    }

    private mutating func word(_ word: String, _ value: JSONValue) throws(JSONTextError) -> JSONValue {
        guard bytes[position...].starts(with: word.utf8) else { throw wrong("no JSON value stands here") }
        position += word.utf8.count
        return value
    }

    private mutating func number() throws(JSONTextError) -> JSONNumber {
        for word in grammar.numbers where bytes[position...].starts(with: word.utf8) {
            position += word.utf8.count
            return JSONNumber(valid: word)
        }
        let start = position
        while let byte = next, "+-.0123456789Ee".utf8.contains(byte) { position += 1 }
        let text = String(decoding: bytes[start..<position], as: UTF8.self)
        guard let number = JSONNumber(spelling: text) else {
            position = start
            throw wrong("no JSON value stands here")
        }
        return number
    }

    /// Reads a string from its opening quote on.
    private mutating func string() throws(JSONTextError) -> String {
        position += 1
        var text: [UInt8] = []
        while let byte = next {
            switch byte {
            case UInt8(ascii: "\""):
                position += 1
                return String(decoding: text, as: UTF8.self)
            case UInt8(ascii: "\\"): text.append(contentsOf: try escape())
            case 0..<0x20: throw wrong("a control character stands in a string")
            default:
                text.append(byte)
                position += 1
            }
        }
        throw wrong("a string has no end")
    }

    private mutating func escape() throws(JSONTextError) -> [UInt8] {
        guard position + 1 < bytes.count else { throw wrong("a string has no end") }
        let plain: UInt8
        switch Unicode.Scalar(bytes[position + 1]) {
        case "\"", "\\", "/": plain = bytes[position + 1]
        case "b": plain = 0x08
        case "f": plain = 0x0c
        case "n": plain = 0x0a
        case "r": plain = 0x0d
        case "t": plain = 0x09
        case "u": return try codePoint()
        default: throw wrong("an unknown escape stands in a string")
        }
        position += 2
        return [plain]
    }

    private mutating func codePoint() throws(JSONTextError) -> [UInt8] {
        guard let first = unit(at: position) else { throw wrong("'\\u' wants four hexadecimal digits") }
        var units = [first]
        if UTF16.isLeadSurrogate(first), let second = unit(at: position + 6), UTF16.isTrailSurrogate(second) {
            units.append(second)
        }
        guard let text = String(validating: units, as: UTF16.self) ?? (grammar == .python ? "\u{fffd}" : nil) else {
            throw wrong("half of a surrogate pair stands alone, which is no character")
        }
        position += 6 * units.count
        return Array(text.utf8)
    }

    /// The code unit of a `\u` escape that stands at an offset.
    private func unit(at offset: Int) -> UInt16? {
        guard offset + 6 <= bytes.count, bytes[offset] == UInt8(ascii: "\\"), bytes[offset + 1] == UInt8(ascii: "u")
        else { return nil }
        let digits = bytes[offset + 2..<offset + 6]
        guard digits.allSatisfy({ UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 || 0x61...0x66 ~= $0 | 0x20 }) else {
            return nil
        }
        return UInt16(String(decoding: digits, as: UTF8.self), radix: 16)
    }
}
