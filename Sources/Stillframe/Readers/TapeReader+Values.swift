/// Strings, booleans and times.
extension TapeReader {
    var nextType: ValueType {
        let node = node(value)
        switch node.kind {
        case .null: return .null
        case .true, .false: return .boolean
        case .number: return .number
        case .string: return .string
        case .structure, .element: return .object
        case .list: return .array
        case .plain: return literal(node).map(page.type) ?? .string
        // An empty element has no more in it than a structure without members.
        case .text: return isBlank(value) ? .object : .string
        }
    }

    @inline(__always)
    mutating func string() throws(ReadFailure) -> ValueSpan {
        let node = node(value)
        if node.kind.isText { return string(node) }
        return node.kind == .null ? .absent : raw(value)
    }

    /// The string at a node.
    @inline(__always)
    func string(_ node: TapeNode) -> ValueSpan {
        ValueSpan(offset: node.place + 1, length: Int(node.length), kind: node.hasEscapes ? .escaped : .plain)
    }

    mutating func boolean() throws(ReadFailure) -> BooleanReading {
        let node = node(value)
        switch node.kind {
        case .true: return .value(true)
        case .false: return .value(false)
        case .null: return .null
        case .text:
            if let isTrue = spokenBoolean(node) { return .value(isTrue) }
        case .plain:
            if let isTrue = plainBoolean(node) { return .value(isTrue) }
        default: break
        }
        skipped = raw(value)
        return .mismatch
    }

    /// The bytes of `true`.
    private static let trueWord: UInt32 = 0x6575_7274
    /// The first four bytes of `false`.
    private static let falseWord: UInt32 = 0x736c_6166

    /// Text as a boolean: `true`, `false`, `1` or `0`, in any case, white space around it passed over.
    private func spokenBoolean(_ node: TapeNode) -> Bool? {
        if 4...5 ~= node.length {
            // SAFETY: the text lies behind the node's place.
            let start = unsafe text + Int(node.place) + 1
            let word = unsafe UInt32(littleEndian: UnsafeRawPointer(start).loadUnaligned(as: UInt32.self))
            if node.length == 4, word == Self.trueWord { return true }
            if node.length == 5, word == Self.falseWord, unsafe start[4] == UInt8(ascii: "e") { return false }
        }
        return node.length > 64 ? nil : unusualBoolean(page.string(string(node)))
    }

    @inline(never)
    private func unusualBoolean(_ text: String) -> Bool? {
        let isSpace: (UInt8) -> Bool = { $0 == 0x20 || 0x09...0x0d ~= $0 }
        let word = Array(text.lowercased().utf8.drop(while: isSpace).reversed().drop(while: isSpace))
        switch word {
        case Array("eurt".utf8), Array("1".utf8): return true
        case Array("eslaf".utf8), Array("0".utf8): return false
        default: return nil
        }
    }

    mutating func timestamp() throws(ReadFailure) -> TimestampValue {
        let node = node(value)
        switch node.kind {
        case .string, .text, .plain:
            let span = string(node)
            // SAFETY: spans of the tape lie in its text, which lives as long as the reader.
            let reading = unsafe page.text(span)?.withDecodedBytes { bytes in unsafe TimestampParser.text(bytes.span) }
            return TimestampValue(span: span, reading: reading ?? .unreadable)
        case .number:
            let span = raw(value)
            return unsafe TimestampValue(span: span, reading: TimestampParser.number(page.raw(span).span))
        case .null: return TimestampValue(span: .absent, reading: .unreadable)
        default: return TimestampValue(span: raw(value), reading: .unreadable)
        }
    }

    mutating func smallNumber() throws(ReadFailure) -> Int {
        let node = node(value)
        guard node.kind == .number || node.kind == .text || node.kind == .plain, node.length <= 3 else { return 0 }
        var number = 0
        // SAFETY: the digits lie in the tape's text.
        let start = unsafe text + Int(node.place) + (node.kind.isText ? 1 : 0)
        for place in 0..<Int(node.length) {
            let digit = unsafe start[place] &- 0x30
            guard digit < 10 else { return 0 }
            number = number * 10 + Int(digit)
        }
        return number
    }
}
