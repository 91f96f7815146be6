/// The elements or members' values of a ``QueryValue``, in order.
public struct QueryChildren<Node: JSONNode>: Sequence, IteratorProtocol {
    @usableFromInline
    var nodes: Node.Children.Iterator?
    @usableFromInline
    var values: IndexingIterator<[JSONValue]>?
    @usableFromInline
    var built: IndexingIterator<[QueryValue<Node>]>?

    @inlinable
    init(_ value: QueryValue<Node>) {
        switch value {
        case .node(let node): nodes = node.children.makeIterator()
        case .value(let value): values = value.children.makeIterator()
        case .array(let array): built = array.elements.makeIterator()
        case .object(let object): built = object.members.values.makeIterator()
        }
    }

    /// The next value; `nil` at the end.
    @inlinable
    public mutating func next() -> QueryValue<Node>? {
        if nodes != nil { return (nodes?.next()).map(QueryValue.node) }
        if values != nil { return (values?.next()).map(QueryValue.value) }
        return built?.next()
    }
}
