/// Why an expression can't mean what it says over documents of a shape.
public enum ShapeProblem: Sendable, Hashable {
    /// No object that it is applied to has a member of this name; `known` are those it may have, sorted.
    case unknownMember(String, known: [String])
    /// A function gets a value of a type it doesn't take, whatever the document.
    case wrongType(function: String, takes: String, gets: String)
    /// The expression that a function gets gives keys of a type that it can't compare.
    case wrongKey(function: String, gets: String)
    /// A bracket that wants an array, or `*`, which wants an object, is applied to something else, which gives null.
    case noParts(of: String, wants: String)
    /// Two values are compared that are of different types, or of one that has no order.
    case unlike(String, String)
}
