/// What a parameter of a built-in function takes.
@usableFromInline
enum ParameterType: Sendable {
    case any
    case expression
    /// Values of certain types.
    case kinds([JSONKind])
    /// An array of which all elements are of the same one of some types.
    case arrayOf([JSONKind])

    /// The types in words, for messages.
    @usableFromInline
    var words: String {
        switch self {
        case .any: "a value"
        case .expression: "an expression such as &name"
        case .kinds(let kinds): Self.join(kinds.map(\.words))
        case .arrayOf(let kinds): "an array of " + Self.join(kinds.map { $0.rawValue + "s" })
        }
    }

    /// The types as the Python package names them.
    var pythonNames: [String] {
        switch self {
        case .any: []
        case .expression: ["expref"]
        case .kinds(let kinds): kinds.map(\.rawValue)
        case .arrayOf(let kinds): kinds.map { "array-" + $0.rawValue }
        }
    }

    /// Words with `or` before the last.
    static func join(_ words: [String]) -> String {
        guard let last = words.last, words.count > 1 else { return words.first ?? "" }
        return words.dropLast().joined(separator: ", ") + " or " + last
    }
}

extension JSONKind {
    /// The type with its article, for messages.
    @usableFromInline
    var words: String {
        switch self {
        case .null: "null"
        case .array, .object: "an \(rawValue)"
        case .boolean, .number, .string: "a \(rawValue)"
        }
    }
}
