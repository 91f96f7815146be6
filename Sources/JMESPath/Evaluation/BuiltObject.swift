/// An object that a search built; its values may be parts of the document.
public struct BuiltObject<Node: JSONNode> {
    /// The members, in order.
    public let members: OrderedMembers<QueryValue<Node>>
    @usableFromInline
    let weight: BuiltWeight

    @inlinable
    init(members: OrderedMembers<QueryValue<Node>>, weight: BuiltWeight) {
        self.members = members
        self.weight = weight
    }

    /// Makes an object to search in.
    @inlinable
    package init(_ members: OrderedMembers<QueryValue<Node>>) {
        self.init(members: members, weight: BuiltWeight(around: members.values))
    }
}

extension BuiltObject: Sendable where Node: Sendable {}
