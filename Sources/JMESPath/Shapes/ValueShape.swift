/// What is known of a document before it is seen: which members its objects may have, and of which types.
///
/// Any value may be null or absent.
public indirect enum ValueShape: Sendable {
    /// Nothing is known.
    case any
    /// A null, boolean, number or string.
    case scalar(JSONKind)
    /// An array whose elements have a shape.
    case list(ValueShape)
    /// An object with these members and no others.
    case object([String: ValueShape])
    /// An object with any members, whose values have a shape.
    case map(ValueShape)

    /// The type; `nil` where nothing is known.
    var kind: JSONKind? {
        switch self {
        case .any: nil
        case .scalar(let kind): kind
        case .list: .array
        case .object, .map: .object
        }
    }

    /// The type with its article, and that of an array's elements; `nil` where nothing is known.
    var words: String? {
        if case .list(let element) = self, let kind = element.kind { return "an array of \(kind.rawValue)s" }
        return kind?.words
    }

    /// The shape of an array's elements.
    var element: ValueShape {
        if case .list(let element) = self { element } else { .any }
    }

    /// What is known of a value at hand.
    init(of value: JSONValue) {
        switch value.kind {
        case .array: self = .list(.any)
        case .object: self = .any
        case .null: self = .any
        default: self = .scalar(value.kind)
        }
    }
}
