/// Positions of members of one image, relative to the image's beginning, counted in one pass where they are asked for in
/// the text's order.
///
/// Most images lie on one line of ASCII; once that is known, an offset is a column and nothing is counted again.
struct CitationCounter {
    private let start: LineCounter
    /// Where counting stands.
    private(set) var last: LineCounter
    /// Whether every byte of the image is known to be one column on one line.
    private var isPlain = false

    /// Begins at an image.
    init(from start: LineCounter) {
        self.start = start
        last = start
    }

    /// Counts to the image's end and returns the counter to go on from.
    mutating func finish(at end: Int) -> LineCounter {
        let position = last.advance(to: end)
        isPlain =
            position.line == start.position.line
            && Int(position.column - start.position.column) == end - start.offset
        return last
    }

    /// The position of an offset within the image.
    mutating func position(of offset: Int) -> Position {
        if isPlain { return Position(line: 0, column: UInt32(truncatingIfNeeded: offset - start.offset)) }
        if offset < last.offset { last = start }
        let position = last.advance(to: offset)
        let line = position.line - start.position.line
        return Position(line: line, column: line == 0 ? position.column - start.position.column : position.column)
    }
}
