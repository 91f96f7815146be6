extension JSONReader {
    var nextType: ValueType {
        // SAFETY: the cursor stands in the block or on its padding.
        unsafe PageBytes(start: bytes).type(of: ValueSpan(offset: UInt32(position), length: 1, kind: .raw))
    }

    mutating func boolean() throws(ReadFailure) -> BooleanReading {
        let raw = try skip()
        switch current(of: raw) {
        case UInt8(ascii: "t"): return .value(true)
        case UInt8(ascii: "f"): return .value(false)
        case UInt8(ascii: "n"): return .null
        default:
            skipped = raw
            return .mismatch
        }
    }

    mutating func timestamp() throws(ReadFailure) -> TimestampValue {
        if current == UInt8(ascii: "\"") {
            let span = try string()
            // SAFETY: the span was just read from this block.
            let text = unsafe PageBytes(start: bytes).text(span)
            let reading = unsafe text?.withDecodedBytes { bytes in unsafe TimestampParser.text(bytes.span) }
            return TimestampValue(span: span, reading: reading ?? .unreadable)
        }
        let raw = try skip()
        switch current(of: raw) {
        case UInt8(ascii: "n"):
            return TimestampValue(span: .absent, reading: .unreadable)
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
            // SAFETY: as above.
            let number = unsafe PageBytes(start: bytes).raw(raw)
            return unsafe TimestampValue(span: raw, reading: TimestampParser.number(number.span))
        default:
            return TimestampValue(span: raw, reading: .unreadable)
        }
    }

    mutating func smallNumber() throws(ReadFailure) -> Int {
        let raw = try skip()
        guard raw.length <= 3 else { return 0 }
        var value = 0
        for offset in Int(raw.offset)..<Int(raw.offset) + raw.length {
            let digit = byte(offset) &- 0x30
            guard digit < 10 else { return 0 }
            value = value * 10 + Int(digit)
        }
        return value
    }

    /// Validates a number at the cursor and passes it.
    mutating func number() throws(ReadFailure) {
        if current == UInt8(ascii: "-") { position += 1 }
        if current == UInt8(ascii: "0") {
            position += 1
        } else {
            try digits()
        }
        if current == UInt8(ascii: ".") {
            position += 1
            try digits()
        }
        if current | 0x20 == UInt8(ascii: "e") {
            position += 1
            if current == UInt8(ascii: "+") || current == UInt8(ascii: "-") { position += 1 }
            try digits()
        }
        // At the block's end the next block may bring more digits.
        if position >= end, !isLast { throw .outOfBytes }
    }

    private mutating func digits() throws(ReadFailure) {
        guard current &- 0x30 < 10 else { throw unexpected("a digit") }
        repeat { position += 1 } while current &- 0x30 < 10
    }

    /// Validates `true`, `false` or `null` at the cursor and passes it.
    mutating func literal() throws(ReadFailure) {
        let word: StaticString =
            switch current {
            case UInt8(ascii: "t"): "true"
            case UInt8(ascii: "f"): "false"
            case UInt8(ascii: "n"): "null"
            default: throw unexpected("a value")
            }
        for index in 0..<word.utf8CodeUnitCount {
            // SAFETY: the index is below the word's length.
            guard unsafe current == word.utf8Start[index] else { throw unexpected("'\(word)'") }
            position += 1
        }
    }
}
