/// Why an expression can't mean what it says over documents of a shape.
public enum ShapeProblem: Sendable, Hashable {
    /// No object that it is applied to has a member of this name; `known` are those it may have, sorted.
    case unknownMember(String, known: [String])
    /// A function gets a value of a type it doesn't take, whatever the document.
    case wrongType(function: String, takes: String, gets: String)
}
