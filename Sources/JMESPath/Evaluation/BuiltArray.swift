/// An array that a search built; its elements may be parts of the document.
public struct BuiltArray<Node: JSONNode> {
    /// The elements, in order.
    public let elements: [QueryValue<Node>]
    let weight: BuiltWeight
}

extension BuiltArray: Sendable where Node: Sendable {}
