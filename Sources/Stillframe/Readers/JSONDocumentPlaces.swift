/// The nodes of an object's or array's parts in document order, of members with one name only the first.
struct JSONDocumentPlaces: Sequence, IteratorProtocol {
    private let document: JSONDocument
    private var index: Int
    private let end: Int

    init(of value: JSONDocumentValue) {
        document = value.document
        index = value.index + 1
        end = Int(document.nodes[value.index].next)
    }

    mutating func next() -> Int? {
        while index < end {
            let place = index
            index = Int(document.nodes[place].next)
            if document.nodes[place].role != .moved { return place }
        }
        return nil
    }
}
