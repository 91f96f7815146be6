/// The names of a ``QueryValue``'s members, in order.
public struct QueryNames<Node: JSONNode>: Sequence, IteratorProtocol {
    @usableFromInline
    var nodes: Node.Names.Iterator?
    @usableFromInline
    var built: IndexingIterator<[String]>?

    @inlinable
    init(_ value: QueryValue<Node>) {
        switch value {
        case .node(let node): nodes = node.names.makeIterator()
        case .value(let value): built = value.names.makeIterator()
        case .array: built = [].makeIterator()
        case .object(let object): built = object.members.names.makeIterator()
        }
    }

    /// The next name; `nil` at the end.
    @inlinable
    public mutating func next() -> String? {
        if nodes != nil { return nodes?.next() }
        return built?.next()
    }
}
