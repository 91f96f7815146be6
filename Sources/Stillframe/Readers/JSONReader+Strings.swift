private import CSIMD

extension JSONReader {
    @inline(__always)
    mutating func string() throws(ReadFailure) -> ValueSpan {
        if current == UInt8(ascii: "\"") {
            position += 1
            return try stringBody()
        }
        return try stringOther()
    }

    @inline(never)
    private mutating func stringOther() throws(ReadFailure) -> ValueSpan {
        let raw = try skip()
        return current(of: raw) == UInt8(ascii: "n") ? .absent : raw
    }

    /// Reads the text up to the closing quote, from the byte after the opening one, and passes the closing quote.
    @inline(__always)
    mutating func stringBody() throws(ReadFailure) -> ValueSpan {
        let start = position
        var cursor = start
        var nonASCII: UInt32 = 0
        while true {
            // SAFETY: the cursor is at most `end`, where 16 bytes of padding can be read.
            let mask = unsafe stillframe_string_mask(bytes + cursor)
            let special = mask & 0xffff
            if special == 0 {
                nonASCII |= mask >> 16
                cursor += 16
                continue
            }
            let distance = special.trailingZeroBitCount
            nonASCII |= mask >> 16 & (1 << UInt32(distance) &- 1)
            cursor += distance
            if byte(cursor) == UInt8(ascii: "\"") {
                position = cursor + 1
                let length = cursor - start
                if nonASCII != 0 || length > limits.stringBytes { try check(start..<cursor) }
                return ValueSpan(offset: UInt32(truncatingIfNeeded: start), length: length, kind: .plain)
            }
            return try escapedBody(start: start, from: cursor, nonASCII: nonASCII != 0)
        }
    }

    /// Goes on with a string in which an escape, a control character or the block's end was met at `from`.
    @inline(never)
    private mutating func escapedBody(start: Int, from: Int, nonASCII: Bool) throws(ReadFailure) -> ValueSpan {
        var cursor = from
        var nonASCII = nonASCII
        var hasEscapes = false
        var areShortest = true
        while true {
            let here = byte(cursor)
            if here == UInt8(ascii: "\"") { break }
            if here == UInt8(ascii: "\\") {
                hasEscapes = true
                let escaped = byte(cursor + 1)
                // Paths are full of these two.
                let isPlain = escaped == UInt8(ascii: "\\") || escaped == UInt8(ascii: "\"")
                areShortest = areShortest && isPlain
                cursor = isPlain ? cursor + 2 : try escape(at: cursor)
            } else if here < 0x20 {
                position = cursor
                guard cursor < end else {
                    if end - start > limits.stringBytes { throw tooLong(start) }
                    throw outOfBytes("the text ends inside a string")
                }
                throw fail(
                    .damagedJSON,
                    "a control character (0x\(String(here, radix: 16))) stands unescaped in a string",
                    at: cursor
                )
            }
            // SAFETY: as in `stringBody`; `escape(at:)` never moves past the end.
            var mask = unsafe stillframe_string_mask(bytes + cursor)
            while mask & 0xffff == 0 {
                nonASCII = nonASCII || mask != 0
                cursor += 16
                mask = unsafe stillframe_string_mask(bytes + cursor)
            }
            let distance = (mask & 0xffff).trailingZeroBitCount
            nonASCII = nonASCII || mask >> 16 & (1 << UInt32(distance) &- 1) != 0
            cursor += distance
        }
        position = cursor + 1
        if nonASCII || cursor - start > limits.stringBytes { try check(start..<cursor) }
        let offset = UInt32(truncatingIfNeeded: start)
        if !hasEscapes { return ValueSpan(offset: offset, length: cursor - start, kind: .plain) }
        return ValueSpan(offset: offset, length: cursor - start, areShortest: areShortest)
    }

    /// Validates one escape at its backslash and returns the offset after it.
    private mutating func escape(at cursor: Int) throws(ReadFailure) -> Int {
        switch byte(cursor + 1) {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"), UInt8(ascii: "f"),
            UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
            return cursor + 2
        case UInt8(ascii: "u"):
            let unit = try hexadecimal(at: cursor + 2)
            if unit & 0xf800 != 0xd800 { return cursor + 6 }
            guard unit < 0xdc00 else { throw loneSurrogate(at: cursor) }
            guard byte(cursor + 6) == UInt8(ascii: "\\"), byte(cursor + 7) == UInt8(ascii: "u") else {
                if cursor + 8 > end { throw cut(at: cursor) }
                throw loneSurrogate(at: cursor)
            }
            guard try hexadecimal(at: cursor + 8) & 0xfc00 == 0xdc00 else { throw loneSurrogate(at: cursor) }
            return cursor + 12
        default:
            if cursor + 1 >= end { throw cut(at: cursor) }
            throw fail(.damagedJSON, "an unknown escape stands in a string", at: cursor)
        }
    }

    private mutating func hexadecimal(at offset: Int) throws(ReadFailure) -> UInt32 {
        var unit: UInt32 = 0
        for place in offset..<offset + 4 {
            let digit = byte(place)
            switch digit {
            case 0x30...0x39: unit = unit << 4 | UInt32(digit - 0x30)
            case 0x41...0x46, 0x61...0x66: unit = unit << 4 | UInt32((digit | 0x20) - 0x57)
            default:
                if place >= end { throw cut(at: place) }
                throw fail(.damagedJSON, "a \\u escape has a character that is no hexadecimal digit", at: place)
            }
        }
        return unit
    }

    private mutating func cut(at offset: Int) -> ReadFailure {
        position = offset
        return outOfBytes("the text ends inside an escape")
    }

    private mutating func loneSurrogate(at offset: Int) -> ReadFailure {
        fail(.damagedJSON, "a surrogate escape stands without its partner, so the text is no valid Unicode", at: offset)
    }

    @inline(never)
    private mutating func tooLong(_ start: Int) -> ReadFailure {
        fail(.limitExceeded, "a string is longer than \(limits.stringBytes) bytes", at: start)
    }

    /// Checks length and UTF-8 of a string's bytes.
    @inline(never)
    private mutating func check(_ range: Range<Int>) throws(ReadFailure) {
        if range.count > limits.stringBytes { throw tooLong(range.lowerBound) }
        // SAFETY: the range lies within the block.
        let text = unsafe UnsafeBufferPointer(start: bytes + range.lowerBound, count: range.count)
        if let wrong = unsafe UTF8Check.firstInvalid(in: text) {
            let offset = range.lowerBound + wrong
            throw fail(
                .damagedEncoding,
                "byte 0x\(String(byte(offset), radix: 16)) is not valid UTF-8",
                at: offset
            )
        }
    }
}
