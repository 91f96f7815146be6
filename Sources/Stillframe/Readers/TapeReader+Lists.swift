/// Lists, wrapped in an element of their own or flattened into the structure around them.
extension TapeReader {
    /// Enters a list, and settles which style it is by all its occurrences in the structure around it.
    ///
    /// Several occurrences are a flattened list, unless all have only children called `member` or `item`: then a list
    /// stands twice, which the decoder will see. One occurrence without child elements is an empty list, or a flattened
    /// list of one string. One with child elements is one flattened structure where a child is named like a member of
    /// it, else a wrapped list, whatever its elements are called.
    mutating func openList(of shape: ItemShape) throws(ReadFailure) -> Opening {
        let node = node(value)
        switch node.kind {
        case .list: enter(Level(cursor: value + 1, end: Int(node.next)))
        case .text, .element:
            if hasMoreOccurrences {
                if occurrencesAreWrapped { enterWrapped(node) } else { enterFlattened() }
            } else if node.kind == .text {
                if isBlank(value) {
                    enter(Level(cursor: 0, end: 0))
                } else if shape.members == nil {
                    enterFlattened()
                } else {
                    return mismatch()
                }
            } else if isFlattened(shape) {
                enterFlattened()
            } else {
                enterWrapped(node)
            }
        default: return mismatch()
        }
        return .opened
    }

    mutating func nextElement(first: inout Bool) throws(ReadFailure) -> Bool {
        level.first >= 0 ? advanceFlattened() : advance()
    }

    private mutating func enterWrapped(_ node: TapeNode) {
        enter(Level(cursor: value + 1, end: Int(node.next)))
    }

    /// Whether the one occurrence of a list is one element of it.
    private func isFlattened(_ shape: ItemShape) -> Bool {
        guard let members = shape.members, !isListed(value) else { return false }
        if parts(of: value).allSatisfy({ isNamed($0, shape.name) }) { return false }
        return parts(of: value).contains { part in
            // SAFETY: padding follows every name.
            unsafe members.index(of: nameStart(part), length: nameLength(part)) >= 0
        }
    }

    // MARK: - Occurrences

    /// The indices after the value in the level around it.
    private var rest: Range<Int> {
        isInside ? Int(node(value).next)..<level.end : 0..<0
    }

    private var hasMoreOccurrences: Bool {
        var index = rest.lowerBound
        while index < rest.upperBound {
            if haveOneName(index, value) { return true }
            index = Int(node(index).next)
        }
        return false
    }

    private var occurrencesAreWrapped: Bool {
        var index = value
        let end = rest.upperBound
        while index < end {
            if haveOneName(index, value), node(index).kind == .text || !isListed(index) { return false }
            index = Int(node(index).next)
        }
        return true
    }

    /// Steps into all occurrences of the value's name in the level around it, and takes them from that level.
    mutating func enterFlattened() {
        var index = rest.lowerBound
        let end = rest.isEmpty ? Int(node(value).next) : rest.upperBound
        while index < rest.upperBound {
            // SAFETY: the index is of a node of the level around.
            if haveOneName(index, value) { unsafe nodes[index].isTaken = true }
            index = Int(node(index).next)
        }
        enter(Level(cursor: value, end: end, first: value))
    }

    /// Moves to the next occurrence; false behind the last.
    mutating func advanceFlattened() -> Bool {
        while level.cursor < level.end {
            let index = level.cursor
            level.cursor = Int(node(index).next)
            if index == level.first || node(index).isTaken && haveOneName(index, level.first) {
                value = index
                return true
            }
        }
        leave()
        return false
    }
}
