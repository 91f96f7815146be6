extension JSONReader {
    @inline(__always)
    mutating func openStructure() throws(ReadFailure) -> Opening {
        if current == UInt8(ascii: "{") {
            try enter()
            return .opened
        }
        return try openOther()
    }

    /// An object, as a structure is.
    @inline(__always)
    mutating func openMap() throws(ReadFailure) -> Opening { try openStructure() }

    @inline(__always)
    mutating func openList(of shape: ItemShape) throws(ReadFailure) -> Opening {
        if current == UInt8(ascii: "[") {
            try enter()
            return .opened
        }
        return try openOther()
    }

    /// Steps into an object or array.
    @inline(__always)
    mutating func enter() throws(ReadFailure) {
        position += 1
        depth += 1
        if depth > limits.depth { throw tooDeep() }
    }

    @inline(never)
    private mutating func tooDeep() -> ReadFailure {
        fail(.limitExceeded, "the text is nested deeper than \(limits.depth) levels", at: position - 1)
    }

    @inline(never)
    private mutating func openOther() throws(ReadFailure) -> Opening {
        skipped = try skip()
        return current(of: skipped) == UInt8(ascii: "n") ? .null : .mismatch
    }

    /// The first byte of a raw value.
    func current(of raw: ValueSpan) -> UInt8 {
        byte(Int(raw.offset))
    }

    @inline(__always)
    mutating func nextMember(of names: MemberNames, first: inout Bool, after previous: Int) throws(ReadFailure) -> Int {
        guard try nextName(first: &first) else { return MemberNames.end }
        // SAFETY: the cursor stands in the block; padding follows it.
        let length = unsafe names.length(of: previous + 1, ifAt: bytes + position)
        if length == 0 { return try namedMember(of: names) }
        position += length + 1
        try colon()
        return previous + 1
    }

    @inline(__always)
    mutating func nextMember(of names: MemberNames, first: inout Bool) throws(ReadFailure) -> Int {
        guard try nextName(first: &first) else { return MemberNames.end }
        return try namedMember(of: names)
    }

    /// Reads the name at the cursor and looks it up.
    private mutating func namedMember(of names: MemberNames) throws(ReadFailure) -> Int {
        let name = try stringBody()
        try colon()
        if name.kind == .plain {
            // SAFETY: the name lies in the block; padding follows it.
            let index = unsafe names.index(of: bytes + Int(name.offset), length: name.length)
            if index < 0 { unknownName = name }
            return index
        }
        return escapedMember(name, of: names)
    }

    /// A name written with escapes: rare, so it is unescaped first.
    @inline(never)
    private mutating func escapedMember(_ name: ValueSpan, of names: MemberNames) -> Int {
        // SAFETY: the span was just read from this block; the copy is padded as `index(of:length:)` asks.
        let text = unsafe PageBytes(start: bytes).text(name)
        let index =
            unsafe text?.withDecodedBytes { decoded in
                unsafe withUnsafeTemporaryAllocation(of: UInt8.self, capacity: decoded.count + 8) { padded in
                    unsafe padded.initialize(repeating: 0)
                    _ = unsafe padded.update(fromContentsOf: decoded)
                    return unsafe names.index(of: padded.baseAddress.unsafelyUnwrapped, length: decoded.count)
                }
            } ?? MemberNames.unknown
        if index < 0 { unknownName = name }
        return index
    }

    mutating func nextEntry(first: inout Bool) throws(ReadFailure) -> ValueSpan? {
        guard try nextName(first: &first) else { return nil }
        let name = try stringBody()
        try colon()
        return name
    }

    /// Moves behind the opening quote of an object's next name; false at the object's end.
    @inline(__always)
    mutating func nextName(first: inout Bool) throws(ReadFailure) -> Bool {
        skipSpace()
        if current == UInt8(ascii: "}") {
            position += 1
            depth -= 1
            return false
        }
        if !first {
            guard current == UInt8(ascii: ",") else { throw unexpected("',' or '}'") }
            position += 1
            skipSpace()
        }
        first = false
        guard current == UInt8(ascii: "\"") else { throw unexpected("a member name in quotes") }
        position += 1
        return true
    }

    /// Moves from a name to its value.
    @inline(__always)
    mutating func colon() throws(ReadFailure) {
        skipSpace()
        guard current == UInt8(ascii: ":") else { throw unexpected("':'") }
        position += 1
        skipSpace()
    }

    @inline(__always)
    mutating func nextElement(first: inout Bool) throws(ReadFailure) -> Bool {
        skipSpace()
        if current == UInt8(ascii: "]") {
            position += 1
            depth -= 1
            return false
        }
        if !first {
            guard current == UInt8(ascii: ",") else { throw unexpected("',' or ']'") }
            position += 1
            skipSpace()
            if current == UInt8(ascii: "]") { throw unexpected("a value") }
        }
        first = false
        return true
    }
}
