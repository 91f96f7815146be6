/// What a search gives: a part of the document, or a value built on the way.
public enum QueryValue<Node: JSONNode> {
    /// A part of the document, as it stands there.
    case node(Node)
    /// A literal of the expression, or what a function worked out.
    case value(JSONValue)
    /// A built array.
    case array(BuiltArray<Node>)
    /// A built object.
    case object(BuiltObject<Node>)

    /// Null, not of the document.
    @inlinable
    static var null: QueryValue { .value(.null) }

    @inlinable
    static func boolean(_ value: Bool) -> QueryValue { .value(.boolean(value)) }

    @inlinable
    static func string(_ text: String) -> QueryValue { .value(.string(text)) }

    /// Whether the value is null, wherever it comes from.
    @inlinable
    public var isNull: Bool { kind == .null }

    /// How large it is as part of a built value.
    @inlinable
    var weight: BuiltWeight {
        switch self {
        case .node(let node): BuiltWeight(node.extent)
        case .value(let value): BuiltWeight(value.extent)
        case .array(let array): array.weight
        case .object(let object): object.weight
        }
    }
}

extension QueryValue: Sendable where Node: Sendable {}

extension QueryValue: JSONNode {
    /// The value's type.
    @inlinable
    public var kind: JSONKind {
        switch self {
        case .node(let node): node.kind
        case .value(let value): value.kind
        case .array: .array
        case .object: .object
        }
    }

    /// Whether the value is `true`.
    @inlinable
    public var isTrue: Bool {
        switch self {
        case .node(let node): node.isTrue
        case .value(let value): value.isTrue
        case .array, .object: false
        }
    }

    /// The number of elements or members; 0 for other kinds.
    @inlinable
    public var count: Int {
        switch self {
        case .node(let node): node.count
        case .value(let value): value.count
        case .array(let array): array.elements.count
        case .object(let object): object.members.values.count
        }
    }

    /// The elements or members' values, in order.
    @inlinable
    public var children: QueryChildren<Node> { QueryChildren(self) }

    /// The members' names, in order.
    @inlinable
    public var names: QueryNames<Node> { QueryNames(self) }

    /// The value of the member with exactly this name; `nil` where there is none.
    @inlinable
    public func member(_ name: String) -> QueryValue? {
        switch self {
        case .node(let node): node.member(name).map(QueryValue.node)
        case .value(let value): value.member(name).map(QueryValue.value)
        case .array: nil
        case .object(let object): object.members[name]
        }
    }

    /// The element at an offset from 0; `nil` outside the array.
    @inlinable
    public func element(_ index: Int) -> QueryValue? {
        switch self {
        case .node(let node): return node.element(index).map(QueryValue.node)
        case .value(let value): return value.element(index).map(QueryValue.value)
        case .array(let array): return array.elements.indices.contains(index) ? array.elements[index] : nil
        case .object: return nil
        }
    }

    /// About how large the value is; in constant time if that of the document's nodes is.
    @inlinable
    public var extent: JSONExtent {
        let weight = weight
        return JSONExtent(values: weight.count, bytes: weight.bytes)
    }

    /// Calls `body` with a string's text or a number's spelling; empty for other kinds.
    @inlinable
    public func withUTF8<Result>(_ body: (Span<UInt8>) -> Result) -> Result {
        switch self {
        case .node(let node): node.withUTF8(body)
        case .value(let value): value.withUTF8(body)
        case .array, .object: JSONValue.null.withUTF8(body)
        }
    }
}
