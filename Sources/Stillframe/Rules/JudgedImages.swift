/// Which images a rule is about, by their state.
public enum JudgedImages: String, Sendable {
    /// Images in any state.
    case any
    /// Images that can be used: hygiene of a failed or deleted one is nobody's work.
    case available
}
