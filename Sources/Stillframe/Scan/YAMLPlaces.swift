/// Positions of members of one image in YAML: an offset in the tape's text leads to where the value stands in the block.
struct YAMLPlaces: MemberPlaces {
    let reader: TapeReader
    private(set) var counter: CitationCounter

    mutating func position(of offset: Int) -> Position {
        counter.position(of: reader.source(of: offset))
    }

    mutating func finish() {
        counter.finish()
    }
}
