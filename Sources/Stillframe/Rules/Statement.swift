/// One sentence of advice or explanation, with where it comes from.
public struct Statement: Sendable, Hashable {
    /// The sentence, ending in a period or question mark.
    public let text: String
    /// Whether AWS says it, it is inferred, or the user says it.
    public let basis: Basis

    /// A sentence that AWS's documentation says in substance.
    public static func aws(_ text: String) -> Statement {
        Statement(text: text, basis: .aws)
    }

    /// A sentence inferred from names, policies or other facts.
    public static func inferred(_ text: String) -> Statement {
        Statement(text: text, basis: .inferred)
    }

    /// A sentence that the user wrote.
    public static func own(_ text: String) -> Statement {
        Statement(text: text, basis: .own)
    }
}
