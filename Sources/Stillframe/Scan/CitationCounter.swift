/// Positions of members of one image, relative to the image's beginning, counted in one pass where they are asked for in
/// the text's order.
///
/// Most images lie on one line of ASCII; once that is known, an offset is a column and nothing is counted again.
struct CitationCounter: MemberPlaces {
    private let start: LineCounter
    /// Where counting stands.
    private var last: LineCounter
    /// Where counting goes on behind the image, once it is finished.
    private(set) var end: LineCounter
    private let endOffset: Int
    /// Whether every byte of the image is known to be one column on one line.
    private var isPlain = false

    /// Begins at an image that ends before an offset.
    init(from start: LineCounter, end offset: Int) {
        self.start = start
        last = start
        end = start
        endOffset = offset
    }

    mutating func finish() {
        let position = last.advance(to: endOffset)
        isPlain =
            position.line == start.position.line
            && Int(position.column - start.position.column) == endOffset - start.offset
        end = last
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
