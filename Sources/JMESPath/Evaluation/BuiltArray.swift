/// An array that a search built; its elements may be parts of the document.
public struct BuiltArray<Node: JSONNode> {
    /// The elements, in order.
    public let elements: [QueryValue<Node>]
    @usableFromInline
    let weight: BuiltWeight

    @inlinable
    init(elements: [QueryValue<Node>], weight: BuiltWeight) {
        self.elements = elements
        self.weight = weight
    }

    /// Makes an array to search in.
    @inlinable
    package init(_ elements: [QueryValue<Node>]) {
        self.init(elements: elements, weight: BuiltWeight(around: elements))
    }
}

extension BuiltArray: Sendable where Node: Sendable {}
