/// Indices of the direct parts of a value on a tape, in their order.
@safe
struct TapeParts: Sequence, IteratorProtocol {
    private let nodes: UnsafePointer<TapeNode>
    private var index: Int
    private let end: Int

    /// Begins at an index; the tape stays as it is while the parts are looked at.
    @unsafe
    init(nodes: UnsafePointer<TapeNode>, next index: Int, end: Int) {
        // SAFETY: the caller vouches for the tape.
        unsafe self.nodes = nodes
        self.index = index
        self.end = end
    }

    @inline(__always)
    mutating func next() -> Int? {
        guard index < end else { return nil }
        // SAFETY: indices below the end are of nodes.
        defer { index = unsafe Int(nodes[index].next) }
        return index
    }
}
