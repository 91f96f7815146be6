/// Where a statement comes from: AWS's own published text, a reasoned guess, or the user.
public enum Basis: String, Sendable, CaseIterable {
    /// AWS publishes this.
    case aws
    /// Inferred from a name, a managed policy or other public facts.
    case inferred
    /// The user's own rule or facts say so.
    case own
}
