/// Positions of members of one image in XML: an offset in the tape's text leads to the element's start tag in the block.
struct XMLPlaces: MemberPlaces {
    let reader: TapeReader
    let text: XMLText
    private(set) var counter: CitationCounter

    mutating func position(of offset: Int) -> Position {
        counter.position(of: text.tagStart(before: reader.source(of: offset)))
    }

    mutating func finish() {
        counter.finish()
    }
}
