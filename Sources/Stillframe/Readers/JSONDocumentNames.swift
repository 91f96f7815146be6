/// The names of an object's members, in document order; none for an array.
public struct JSONDocumentNames: Sequence, IteratorProtocol {
    private let document: JSONDocument
    private var places: JSONDocumentPlaces?

    init(of value: JSONDocumentValue) {
        document = value.document
        places = document.nodes[value.index].kind == .object ? JSONDocumentPlaces(of: value) : nil
    }

    /// The next name; `nil` at the end.
    public mutating func next() -> String? {
        (places?.next()).map(document.name)
    }
}
