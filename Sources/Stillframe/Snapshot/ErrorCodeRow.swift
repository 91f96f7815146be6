/// One error code over all own and shared images; a row of the errors-by-code table.
public struct ErrorCodeRow: Sendable {
    /// The code as written; empty where it is absent.
    public let code: String
    /// The facts about it; `nil` for a code that is not in the table.
    public let fact: ErrorCodeFact?
    /// How many elements of `ImageErrors` have the code.
    public let errorCount: Int
    /// How many images have such an element, each counted once.
    public let imageCount: Int
    /// The newest time among them.
    public let newest: Timestamp?
    /// An example of the commonest message; those that differ in ids, times and numbers alone are one.
    public let commonestMessage: String
}
