private import CSIMD

/// Names and literal texts of a tape.
extension TapeReader {
    /// The name's bytes, a quote behind them.
    @inline(__always)
    func nameStart(_ index: Int) -> UnsafePointer<UInt8> {
        // SAFETY: a node's name is a number the tape's names gave.
        unsafe nameBytes + Int(nameEntries[Int(nodes[index].name)].offset)
    }

    /// How long the name of the value at an index is.
    @inline(__always)
    func nameLength(_ index: Int) -> Int {
        // SAFETY: as above.
        unsafe Int(nameEntries[Int(nodes[index].name)].length)
    }

    /// A copy of the name of the value at an index.
    func name(of index: Int) -> [UInt8] {
        // SAFETY: a name has as many bytes as its node says.
        unsafe Array(UnsafeBufferPointer(start: nameStart(index), count: nameLength(index)))
    }

    /// Whether the value at an index has this name.
    @inline(__always)
    func isNamed(_ index: Int, _ name: StaticString) -> Bool {
        let length = nameLength(index)
        guard length == name.utf8CodeUnitCount else { return false }
        // SAFETY: both have `length` bytes.
        let (start, bytes) = unsafe (nameStart(index), name.utf8Start)
        for place in 0..<length where unsafe start[place] != bytes[place] { return false }
        return true
    }

    /// Whether two values have the same name.
    @inline(__always)
    func haveOneName(_ left: Int, _ right: Int) -> Bool {
        // SAFETY: both indices are of nodes.
        if unsafe nodes[left].name == nodes[right].name { return true }
        let length = nameLength(left)
        guard length == nameLength(right) else { return false }
        let (leftStart, rightStart) = unsafe (nameStart(left), nameStart(right))
        for place in 0..<length where unsafe leftStart[place] != rightStart[place] { return false }
        return true
    }

    /// Whether the text at an index is white space alone.
    func isBlank(_ index: Int) -> Bool {
        let node = node(index)
        // White space but blanks is written as escapes: \t, \n, \r.
        var isEscape = false
        for place in Int(node.place) + 1..<Int(node.place) + 1 + Int(node.length) {
            // SAFETY: the node's text lies behind its place.
            let byte = unsafe text[place]
            if isEscape {
                guard "tnr".utf8.contains(byte) else { return false }
                isEscape = false
            } else if byte == UInt8(ascii: "\\") {
                isEscape = true
            } else if byte != 0x20 {
                return false
            }
        }
        return true
    }

    /// The value at a node without parts, as raw text.
    func leaf(_ node: TapeNode) -> ValueSpan {
        literal(node)
            ?? ValueSpan(offset: node.place, length: Int(node.length) + (node.kind.isText ? 2 : 0), kind: .raw)
    }

    /// Whether all children of an element, or the first `most`, are called as a wrapped list's elements mostly are.
    func isListed(_ index: Int, most: Int = .max) -> Bool {
        parts(of: index).prefix(most).allSatisfy { isNamed($0, "member") || isNamed($0, "item") }
    }
}
