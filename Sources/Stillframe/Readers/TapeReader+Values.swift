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
        case .plain:
            if let isTrue = plainBoolean(node) { return .value(isTrue) }
        default: break
        }
        skipped = raw(value)
        return .mismatch
    }

    /// Text as a boolean: `true`, `false`, `1` or `0`, in any case, white space around it passed over.
    private func spokenBoolean(_ node: TapeNode) -> Bool? {
        // SAFETY: the text lies behind the node's place.
        let text = unsafe UnsafeBufferPointer(start: text + Int(node.place) + 1, count: Int(node.length))
        if unsafe text.elementsEqual("true".utf8) { return true }
        if unsafe text.elementsEqual("false".utf8) { return false }
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
