/// The six types of a JSON value; raw values are the names that `type()` gives.
public enum JSONKind: String, Sendable, Hashable, CaseIterable {
    case null
    case boolean
    case number
    case string
    case array
    case object
}
