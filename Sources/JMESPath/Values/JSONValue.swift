/// A JSON value held in memory: what literals of expressions are, and what functions give.
public indirect enum JSONValue: Sendable {
    case null
    case boolean(Bool)
    case number(JSONNumber)
    case string(String)
    case array([JSONValue])
    case object(OrderedMembers<JSONValue>)

    /// Reads a JSON text strictly (RFC 8259).
    ///
    /// Of members with the same name the last counts, at the place of the first. Values nested deeper than 256 levels are
    /// refused.
    ///
    /// - Throws: what is wrong with the text, and where.
    public init(json text: String) throws(JSONTextError) {
        try self.init(json: text, grammar: .strict)
    }

    /// Reads a JSON text by a grammar; otherwise as ``init(json:)`` does.
    package init(json text: String, grammar: JSONGrammar) throws(JSONTextError) {
        var parser = JSONTextParser(text, grammar: grammar)
        self = try parser.document()
    }

    /// Copies a value of another kind.
    ///
    /// - Complexity: O(*n*) in the size of the value.
    @inlinable
    public init(copying node: some JSONNode) {
        switch node.kind {
        case .null: self = .null
        case .boolean: self = .boolean(node.isTrue)
        case .number: self = .number(JSONNumber(valid: node.text))
        case .string: self = .string(node.text)
        case .array: self = .array(node.children.map { JSONValue(copying: $0) })
        case .object:
            var members = OrderedMembers<JSONValue>()
            for (name, child) in zip(node.names, node.children) { members.set(name, to: JSONValue(copying: child)) }
            self = .object(members)
        }
    }
}

extension JSONValue: JSONNode {
    /// The value's type.
    @inlinable
    public var kind: JSONKind {
        switch self {
        case .null: .null
        case .boolean: .boolean
        case .number: .number
        case .string: .string
        case .array: .array
        case .object: .object
        }
    }

    /// Whether the value is `true`.
    @inlinable
    public var isTrue: Bool {
        if case .boolean(let value) = self { value } else { false }
    }

    /// The number of elements or members; 0 for other kinds.
    @inlinable
    public var count: Int { children.count }

    /// The elements or members' values, in order.
    @inlinable
    public var children: [JSONValue] {
        switch self {
        case .array(let elements): elements
        case .object(let members): members.values
        default: []
        }
    }

    /// The members' names, in order.
    @inlinable
    public var names: [String] {
        if case .object(let members) = self { members.names } else { [] }
    }

    /// The value of the member with exactly this name; `nil` where there is none.
    @inlinable
    public func member(_ name: String) -> JSONValue? {
        if case .object(let members) = self { members[name] } else { nil }
    }

    /// The element at an offset from 0; `nil` outside the array.
    @inlinable
    public func element(_ index: Int) -> JSONValue? {
        guard case .array(let elements) = self, elements.indices.contains(index) else { return nil }
        return elements[index]
    }

    /// Calls `body` with a string's text or a number's spelling; empty for other kinds.
    @inlinable
    public func withUTF8<Result>(_ body: (Span<UInt8>) -> Result) -> Result {
        switch self {
        case .string(let text): body(text.utf8.span)
        case .number(let number): body(number.spelling.utf8.span)
        default: body("".utf8.span)
        }
    }
}
