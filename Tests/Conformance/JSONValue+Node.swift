import JMESPath

extension JSONValue: JSONNode {
    var kind: JSONKind {
        switch self {
        case .null: .null
        case .boolean: .boolean
        case .number: .number
        case .string: .string
        case .array: .array
        case .object: .object
        }
    }

    var isTrue: Bool {
        if case .boolean(let value) = self { value } else { false }
    }

    var count: Int { children.count }

    var children: [JSONValue] {
        switch self {
        case .array(let items): items
        case .object(let members): members.map(\.value)
        default: []
        }
    }

    var names: [String] {
        if case .object(let members) = self { members.map(\.name) } else { [] }
    }

    func member(_ name: String) -> JSONValue? { self[name] }

    func withUTF8<Result>(_ body: (Span<UInt8>) -> Result) -> Result {
        switch self {
        case .string(let text), .number(let text): body(text.utf8.span)
        default: body("".utf8.span)
        }
    }
}

extension JSONValue {
    /// Copies a value of another kind.
    init(copy node: some JSONNode) {
        switch node.kind {
        case .null: self = .null
        case .boolean: self = .boolean(node.isTrue)
        case .number: self = .number(node.text)
        case .string: self = .string(node.text)
        case .array: self = .array(node.children.map { JSONValue(copy: $0) })
        case .object: self = .object(zip(node.names, node.children).map { ($0, JSONValue(copy: $1)) })
        }
    }

    /// Whether two values are the same JSON, members in the same order; numbers are compared by value.
    func isSame(as other: JSONValue) -> Bool {
        guard kind == other.kind, count == other.count else { return false }
        switch kind {
        case .null: return true
        case .boolean: return isTrue == other.isTrue
        case .number: return Double(text) == Double(other.text)
        case .string: return text.utf8.elementsEqual(other.text.utf8)
        case .array: return zip(children, other.children).allSatisfy { $0.isSame(as: $1) }
        case .object:
            return zip(names, other.names).allSatisfy { $0.utf8.elementsEqual($1.utf8) }
                && zip(children, other.children).allSatisfy { $0.isSame(as: $1) }
        }
    }
}
