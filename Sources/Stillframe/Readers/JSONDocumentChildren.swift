/// The elements of an array or the values of an object's members, in document order.
public struct JSONDocumentChildren: Sequence, IteratorProtocol {
    private let document: JSONDocument
    private var places: JSONDocumentPlaces

    init(of value: JSONDocumentValue) {
        document = value.document
        places = JSONDocumentPlaces(of: value)
    }

    /// The next value; `nil` at the end.
    public mutating func next() -> JSONDocumentValue? {
        places.next().map(document.value)
    }
}
