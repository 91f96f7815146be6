/// Reads a tape along a schema: the second and last reader the decoder knows.
///
/// What a form leaves open, such as whether an XML list is wrapped or flattened, is settled here, when the decoder says
/// which shape it expects. A reader is valid only while its tape is unchanged.
@safe
struct TapeReader: ShapeReader {
    /// A structure, list or map the reader stands in.
    struct Level {
        /// Index of the next node to look at.
        var cursor: Int
        /// Index of the first node outside.
        var end: Int
        /// For a flattened list or map, the index of its first element, whose name all elements have; else -1.
        var first = -1
    }

    /// How many levels the schema has below an image, and some more.
    private static let deepest = 12

    let nodes: UnsafeMutablePointer<TapeNode>
    /// How many nodes there are.
    let count: Int
    let text: UnsafeMutablePointer<UInt8>
    let nameBytes: UnsafePointer<UInt8>
    let nameEntries: UnsafePointer<TapeNames.Entry>
    /// Where the next rendering is written, behind the tape's own text.
    var textEnd: Int
    private let textCount: Int
    /// Index of the value to be read next.
    var value: Int
    /// Renderings of values the schema doesn't know: their place and their node, in the text's order.
    private var renderings: [(place: Int, node: Int)] = []
    private var levels = InlineArray<12, Level>(repeating: Level(cursor: 0, end: 0))
    private var top = -1
    var skipped = ValueSpan.absent
    var unknownName = ValueSpan.absent
    var entryForm = MapEntryForm.whole

    /// Reads a tape from the node at an index, its first unless said otherwise.
    init(_ tape: inout Tape, at index: Int = 0) {
        tape.reserveRendering()
        // SAFETY: the caller keeps the tape as it is while the reader is used; the room for renderings is reserved.
        unsafe nodes = tape.nodes
        count = tape.count
        unsafe text = tape.text
        unsafe nameBytes = UnsafePointer(tape.names.bytes)
        unsafe nameEntries = UnsafePointer(tape.names.entries)
        textCount = tape.textCount
        textEnd = tape.textCount
        value = index
    }

    /// The tape's text, which all spans lie in.
    var page: PageBytes {
        // SAFETY: the text lives as long as the tape that the reader holds.
        unsafe PageBytes(start: UnsafePointer(text))
    }

    /// Offset of the next value in the tape's text.
    var position: Int { Int(node(value).place) }

    /// The node at an index.
    @inline(__always)
    func node(_ index: Int) -> TapeNode {
        // SAFETY: indices come from the tape itself and lie below `count`.
        unsafe nodes[index]
    }

    /// Indices of the direct parts of a value.
    func parts(of index: Int) -> TapeParts {
        // SAFETY: the reader's tape stays as it is.
        unsafe TapeParts(nodes: nodes, next: index + 1, end: Int(node(index).next))
    }

    /// Where in the input the value stands whose text begins at a place.
    ///
    /// - Complexity: O(log *n*) in the number of values.
    func source(of place: Int) -> Int {
        if place >= textCount, let first = renderings.first, first.place <= place {
            let index = Self.last(of: renderings.count) { renderings[$0].place <= place }
            return Int(node(renderings[index].node).source)
        }
        return Int(node(index(at: place)).source)
    }

    /// Index of the last node that begins at or before a place.
    private func index(at place: Int) -> Int {
        Self.last(of: count) { Int(node($0).place) <= place }
    }

    /// The last of `count` indices for which something holds that holds up to some index, and for the first always.
    private static func last(of count: Int, where holds: (Int) -> Bool) -> Int {
        var low = 0
        var high = count
        while high - low > 1 {
            let middle = (low + high) / 2
            if holds(middle) { low = middle } else { high = middle }
        }
        return low
    }

    // MARK: - Levels

    /// The innermost level.
    @inline(__always)
    var level: Level {
        get { levels[top] }
        set { levels[top] = newValue }
    }

    /// Whether the reader stands in any level.
    var isInside: Bool { top >= 0 }

    /// Steps into the parts of a value, or into what begins with it in the level around.
    mutating func enter(_ level: Level) {
        precondition(top + 1 < Self.deepest, "the schema has fewer levels")
        top += 1
        levels[top] = level
    }

    /// Steps out of the innermost level.
    @inline(__always)
    mutating func leave() {
        top -= 1
    }

    /// Moves to the next value of the innermost level; false at its end.
    @inline(__always)
    mutating func advance() -> Bool {
        let end = levels[top].end
        while levels[top].cursor < end {
            value = levels[top].cursor
            levels[top].cursor = Int(node(value).next)
            if !node(value).isTaken { return true }
        }
        top -= 1
        return false
    }

    // MARK: - Text behind the tape's own

    /// Writes a value of any type as JSON, or finds it written, and returns it as raw text.
    mutating func skip() throws(ReadFailure) -> ValueSpan {
        raw(value)
    }

    /// The value at an index as raw text.
    mutating func raw(_ index: Int) -> ValueSpan {
        let node = node(index)
        switch node.kind {
        case .null, .true, .false, .number: return ValueSpan(offset: node.place, length: Int(node.length), kind: .raw)
        case .string, .text, .plain: return leaf(node)
        case .structure, .list, .element:
            let output = rendered(index)
            renderings.append((textEnd, index))
            return write(output, kind: .raw)
        }
    }

    /// A value as JSON.
    ///
    /// The rendering holds a copy of the reader, which must be gone when the next one is noted: else all of them would be
    /// copied each time.
    @inline(never)
    private func rendered(_ index: Int, most: Int = .max) -> [UInt8] {
        var rendering = TapeRendering(self, most: most)
        rendering.write(index)
        return rendering.output
    }

    /// Writes bytes behind the text.
    mutating func write(_ bytes: [UInt8], kind: ValueSpan.Kind) -> ValueSpan {
        // SAFETY: the tape reserved room for every value and every name once more, and none is written twice.
        unsafe bytes.withUnsafeBufferPointer { source in
            if let base = source.baseAddress { unsafe (text + textEnd).update(from: base, count: source.count) }
        }
        defer { textEnd += bytes.count }
        return ValueSpan(offset: UInt32(truncatingIfNeeded: textEnd), length: bytes.count, kind: kind)
    }

    func value(at offset: UInt32, isSameAs again: ValueSpan) -> Bool {
        // A large value that many small ones follow must not be written for each of them.
        let output = rendered(index(at: Int(offset)), most: again.length)
        // SAFETY: `again` is a span of this tape's text.
        return unsafe output.elementsEqual(page.raw(again))
    }
}
