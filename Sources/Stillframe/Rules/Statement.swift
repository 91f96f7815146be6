/// One sentence of advice or explanation, with where it comes from.
public struct Statement: Sendable, Hashable {
    /// The sentence, ending in a period or question mark.
    public let text: String
    /// Whether AWS says it or it is inferred.
    public let basis: Basis

    /// A sentence that AWS's documentation says in substance.
    public static func aws(_ text: String) -> Statement {
        Statement(text: text, basis: .aws)
    }

    /// A sentence inferred from names, policies or other facts.
    public static func inferred(_ text: String) -> Statement {
        Statement(text: text, basis: .inferred)
    }
}
