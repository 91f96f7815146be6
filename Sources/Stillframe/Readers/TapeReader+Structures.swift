/// Structures and maps.
extension TapeReader {
    mutating func openStructure() throws(ReadFailure) -> Opening {
        let node = node(value)
        switch node.kind {
        case .structure, .element:
            enter(Level(cursor: value + 1, end: Int(node.next)))
            return .opened
        case .text where isBlank(value):
            // An empty element is a structure without members.
            enter(Level(cursor: 0, end: 0))
            return .opened
        default: return mismatch()
        }
    }

    @inline(__always)
    mutating func nextMember(of names: MemberNames, first: inout Bool, after previous: Int) throws(ReadFailure) -> Int {
        guard advance() else { return MemberNames.end }
        // SAFETY: a quote and padding follow every name.
        if unsafe names.length(of: previous + 1, ifAt: nameStart(value)) != 0 { return previous + 1 }
        return namedMember(of: names)
    }

    mutating func nextMember(of names: MemberNames, first: inout Bool) throws(ReadFailure) -> Int {
        guard advance() else { return MemberNames.end }
        return namedMember(of: names)
    }

    private mutating func namedMember(of names: MemberNames) -> Int {
        // SAFETY: as above.
        let index = unsafe names.index(of: nameStart(value), length: nameLength(value))
        if index < 0 { unknownName = copiedName(of: value) }
        return index
    }

    /// Writes a name behind the text, where spans can reach it.
    private mutating func copiedName(of index: Int) -> ValueSpan {
        let name = name(of: index)
        var escaped: [UInt8] = []
        for byte in name { JSONEscapes.append(byte, to: &escaped) }
        return write(escaped, kind: escaped.count == name.count ? .plain : .escaped)
    }

    mutating func openMap() throws(ReadFailure) -> Opening {
        let node = node(value)
        switch node.kind {
        case .structure, .list: return try openStructure()
        case .text: return isBlank(value) ? try openStructure() : mismatch()
        case .element:
            // A flattened map has keys and values where a wrapped one has entries.
            if parts(of: value).contains(where: { isKey($0) || isValue($0) }) {
                enterFlattened()
            } else {
                enter(Level(cursor: value + 1, end: Int(node.next)))
            }
            return .opened
        default: return mismatch()
        }
    }

    mutating func nextEntry(first: inout Bool) throws(ReadFailure) -> ValueSpan? {
        guard level.first >= 0 ? advanceFlattened() : advance() else { return nil }
        guard node(value).kind == .element || node(value).kind == .text else { return copiedName(of: value) }
        // An entry is told by its key and value; one without them is left to be read as a string, which it is not.
        var key: Int?
        var entryValue: Int?
        var isEntry = node(value).kind == .element
        var hasKeyOfElements = false
        for part in isEntry ? Array(parts(of: value)) : [] {
            if isKey(part), key == nil, node(part).kind == .text {
                key = part
            } else if isValue(part), entryValue == nil {
                entryValue = part
            } else {
                if isKey(part), node(part).kind == .element { hasKeyOfElements = true }
                isEntry = false
            }
        }
        if node(value).kind == .text {
            // SAFETY: the index is of a node. As an element it is no string, whatever it says.
            unsafe nodes[value].kind = .element
        }
        guard let key else {
            entryForm = hasKeyOfElements ? .keyOfElements : .noKey
            return ValueSpan(offset: UInt32(position + 1), length: 0, kind: .plain)
        }
        entryForm = isEntry && entryValue != nil ? .whole : .noPair
        if isEntry, let entryValue { value = entryValue }
        return string(node(key))
    }

    private func isKey(_ index: Int) -> Bool {
        isNamed(index, "key") || isNamed(index, "Key") || isNamed(index, "Name")
    }

    private func isValue(_ index: Int) -> Bool { isNamed(index, "value") || isNamed(index, "Value") }

    /// Passes a value of another type.
    mutating func mismatch() -> Opening {
        skipped = raw(value)
        return node(value).kind == .null ? .null : .mismatch
    }
}
