/// Where a statement comes from: AWS's own published text, or a reasoned guess.
public enum Basis: String, Sendable, CaseIterable {
    /// AWS publishes this.
    case aws
    /// Inferred from a name, a managed policy or other public facts.
    case inferred
}
