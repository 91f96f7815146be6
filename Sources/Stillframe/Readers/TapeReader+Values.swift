/// Strings, booleans and times.
extension TapeReader {
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
        default: break
        }
        skipped = raw(value)
        return .mismatch
    }

    /// Text as a boolean: `true`, `false`, `1` or `0`, in any case, white space around it passed over.
    private func spokenBoolean(_ node: TapeNode) -> Bool? {
        if node.length == 4, unsafe text[Int(node.place) + 1] == UInt8(ascii: "t") {
            let word = unsafe UnsafeBufferPointer(start: text + Int(node.place) + 1, count: 4)
            if unsafe word.elementsEqual("true".utf8) { return true }
        }
        if node.length > 64 { return nil }
        switch page.string(string(node)).trimmed.lowercased() {
        case "true", "1": return true
        case "false", "0": return false
        default: return nil
        }
    }

    mutating func timestamp() throws(ReadFailure) -> TimestampValue {
        let node = node(value)
        switch node.kind {
        case .string, .text:
            let span = string(node)
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
        guard node.kind == .number || node.kind == .text, node.length <= 3 else { return 0 }
        var number = 0
        // SAFETY: the digits lie in the tape's text.
        let start = unsafe text + Int(node.place) + (node.kind == .text ? 1 : 0)
        for place in 0..<Int(node.length) {
            let digit = unsafe start[place] &- 0x30
            guard digit < 10 else { return 0 }
            number = number * 10 + Int(digit)
        }
        return number
    }
}

extension String {
    /// The text without the white space around it.
    fileprivate var trimmed: String {
        let isSpace: (UnicodeScalar) -> Bool = { $0.value == 0x20 || 0x09...0x0d ~= $0.value }
        let start = unicodeScalars.drop(while: isSpace)
        return String(String(start).unicodeScalars.reversed().drop(while: isSpace).reversed().map(Character.init))
    }
}
