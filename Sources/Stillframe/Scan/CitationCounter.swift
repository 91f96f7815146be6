/// Positions of members of one image, relative to the image's beginning.
///
/// Most images lie on one line of ASCII; then an offset is a column and nothing has to be counted twice.
struct CitationCounter {
    /// The counter at the image's end, to go on from.
    let end: LineCounter
    private let start: LineCounter
    /// Where counting stands: evidence mostly comes in the text's order.
    private var last: LineCounter
    /// Whether every byte of the image is one column on one line.
    private let isPlain: Bool

    /// Counts once through an image that begins where `start` stands.
    init(from start: LineCounter, through end: Int) {
        self.start = start
        last = start
        var counter = start
        let position = counter.advance(to: end)
        self.end = counter
        isPlain =
            position.line == start.position.line
            && Int(position.column - start.position.column) == end - start.offset
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
