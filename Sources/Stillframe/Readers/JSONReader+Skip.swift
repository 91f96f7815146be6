extension JSONReader {
    /// Validates and passes one value of any type; nesting is kept in bits, not on the stack.
    mutating func skip() throws(ReadFailure) -> ValueSpan {
        let start = position
        switch current {
        case UInt8(ascii: "\""):
            position += 1
            _ = try stringBody()
        case UInt8(ascii: "{"), UInt8(ascii: "["):
            try skipNested()
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
            try number()
        default:
            try literal()
        }
        return ValueSpan(offset: UInt32(truncatingIfNeeded: start), length: position - start, kind: .raw)
    }

    func value(at offset: UInt32, isSameAs again: ValueSpan) -> Bool {
        // SAFETY: both spans lie in this block.
        unsafe PageBytes(start: bytes).value(at: offset, isSameAs: again)
    }

    private mutating func skipNested() throws(ReadFailure) {
        var nesting = NestingBits()
        let outside = depth
        var first = true
        try enter()
        nesting.push(isObject: byte(position - 1) == UInt8(ascii: "{"))
        while depth > outside {
            let more =
                if nesting.isObject { try nextSkippedMember(first: &first) } else { try nextElement(first: &first) }
            guard more else {
                nesting.pop()
                first = false
                continue
            }
            switch current {
            case UInt8(ascii: "\""):
                position += 1
                _ = try stringBody()
            case UInt8(ascii: "{"), UInt8(ascii: "["):
                try enter()
                nesting.push(isObject: byte(position - 1) == UInt8(ascii: "{"))
                first = true
            case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
                try number()
            default:
                try literal()
            }
        }
    }

    private mutating func nextSkippedMember(first: inout Bool) throws(ReadFailure) -> Bool {
        guard try nextName(first: &first) else { return false }
        _ = try stringBody()
        try colon()
        return true
    }
}

/// Which of the levels around the cursor are objects: one bit a level, up to the deepest limit that may be set.
private struct NestingBits {
    /// The level count of ``ReadLimits/deepest``.
    private var words = InlineArray<64, UInt64>(repeating: 0)
    private var count = 0

    /// Whether the innermost level is an object.
    var isObject: Bool {
        words[(count - 1) >> 6] & 1 << UInt64((count - 1) & 63) != 0
    }

    mutating func push(isObject: Bool) {
        let bit: UInt64 = 1 << UInt64(count & 63)
        if isObject { words[count >> 6] |= bit } else { words[count >> 6] &= ~bit }
        count += 1
    }

    mutating func pop() {
        count -= 1
    }
}
