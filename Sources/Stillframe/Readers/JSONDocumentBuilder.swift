/// Lays out one JSON text flat, in one pass; nesting is kept in a list, not on the stack.
struct JSONDocumentBuilder {
    /// Up to this many members are compared one with the other.
    private static let fewMembers = 32

    private(set) var nodes: [JSONDocumentNode] = []
    private(set) var replacements: [UInt32: UInt32] = [:]
    /// Whether a whole document was read; more text may follow.
    private(set) var isWhole = false
    private var open: [Int] = []

    /// Reads a whole text, or the beginning of one that goes on; gives what is wrong with it, if anything is.
    mutating func build(_ block: BlockView, limits: ReadLimits) -> ReadDamage? {
        var reader = JSONReader(block, limits: limits)
        do throws(ReadFailure) {
            reader.skipSpace()
            try value(&reader, name: .absent)
            try parts(&reader, PageBytes(block))
            isWhole = true
            reader.skipSpace()
            guard reader.position == block.count else { throw reader.unexpected("the end of the text") }
            return nil
        } catch {
            // Where the text goes on, it is no damage that a value doesn't end.
            return reader.damage
        }
    }

    /// Reads the parts of all open values until none is open.
    private mutating func parts(_ reader: inout JSONReader, _ page: PageBytes) throws(ReadFailure) {
        var isFirst = true
        while let parent = open.last {
            let before = nodes.count
            if nodes[parent].kind == .object {
                if try reader.nextName(first: &isFirst) {
                    let name = try reader.stringBody()
                    try reader.colon()
                    try value(&reader, name: name)
                } else {
                    close(parent, page)
                }
            } else if try reader.nextElement(first: &isFirst) {
                try value(&reader, name: .absent)
            } else {
                close(parent, page)
            }
            if nodes.count > before { nodes[parent].count += 1 }
            // A value that was just opened has had no part; one that holds another has.
            isFirst = nodes.count > before && open.last != parent
        }
    }

    /// Reads one value at the cursor, or steps into it.
    private mutating func value(_ reader: inout JSONReader, name: ValueSpan) throws(ReadFailure) {
        var node = JSONDocumentNode(offset: UInt32(truncatingIfNeeded: reader.position), kind: .null)
        node.nameOffset = name.offset
        node.nameLength = UInt32(name.length)
        node.nameHasEscapes = name.kind == .escaped
        switch reader.current {
        case UInt8(ascii: "\""):
            reader.position += 1
            let text = try reader.stringBody()
            node.kind = .string
            node.offset = text.offset
            node.length = UInt32(text.length)
            node.hasEscapes = text.kind == .escaped
        case UInt8(ascii: "{"), UInt8(ascii: "["):
            node.kind = reader.current == UInt8(ascii: "{") ? .object : .array
            try reader.enter()
            open.append(nodes.count)
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
            let start = reader.position
            try reader.number()
            node.kind = .number
            node.length = UInt32(truncatingIfNeeded: reader.position - start)
        default:
            let first = reader.current
            try reader.literal()
            node.kind = first == UInt8(ascii: "t") ? .true : first == UInt8(ascii: "f") ? .false : .null
        }
        node.next = UInt32(truncatingIfNeeded: nodes.count + 1)
        nodes.append(node)
    }

    private mutating func close(_ parent: Int, _ page: PageBytes) {
        open.removeLast()
        nodes[parent].next = UInt32(truncatingIfNeeded: nodes.count)
        if nodes[parent].kind == .object, nodes[parent].count > 1 { joinEqualNames(in: parent, page) }
    }

    /// Finds members of the same name.
    ///
    /// - Complexity: O(*n*) expected in the number of members.
    private mutating func joinEqualNames(in parent: Int, _ page: PageBytes) {
        var members: [Int] = []
        members.reserveCapacity(Int(nodes[parent].count))
        var index = parent + 1
        while index < nodes.count {
            members.append(index)
            index = Int(nodes[index].next)
        }
        if members.count <= Self.fewMembers {
            for (place, later) in members.enumerated() {
                let earlier = members[..<place].first { nodes[$0].role != .moved && haveOneName($0, later, page) }
                if let earlier { replace(earlier, by: later, in: parent) }
            }
            return
        }
        var firsts: [[UInt8]: Int] = [:]
        for later in members {
            var name: [UInt8] = []
            page.appendDecoded(self.name(of: later), to: &name)
            if let earlier = firsts[name] {
                replace(earlier, by: later, in: parent)
            } else {
                firsts[name] = later
            }
        }
    }

    private mutating func replace(_ earlier: Int, by later: Int, in parent: Int) {
        nodes[earlier].role = .replaced
        nodes[later].role = .moved
        replacements[UInt32(truncatingIfNeeded: earlier)] = UInt32(truncatingIfNeeded: later)
        nodes[parent].count -= 1
    }

    private func haveOneName(_ left: Int, _ right: Int, _ page: PageBytes) -> Bool {
        let (one, other) = (nodes[left], nodes[right])
        if !one.nameHasEscapes, !other.nameHasEscapes, one.nameLength != other.nameLength { return false }
        return page.isSame(name(of: left), name(of: right))
    }

    private func name(of index: Int) -> ValueSpan {
        let node = nodes[index]
        return ValueSpan(
            offset: node.nameOffset,
            length: Int(node.nameLength),
            kind: node.nameHasEscapes ? .escaped : .plain
        )
    }
}
