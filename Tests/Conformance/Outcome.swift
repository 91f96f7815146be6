/// How a case came out.
enum Outcome: Sendable {
    case passed
    /// Each miss is one line: what was expected and what was found.
    case failed([String])
}
