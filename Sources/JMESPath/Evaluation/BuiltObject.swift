/// An object that a search built; its values may be parts of the document.
public struct BuiltObject<Node: JSONNode> {
    /// The members, in order.
    public let members: OrderedMembers<QueryValue<Node>>
    let weight: BuiltWeight
}

extension BuiltObject: Sendable where Node: Sendable {}
