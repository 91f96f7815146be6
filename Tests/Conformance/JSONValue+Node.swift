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
