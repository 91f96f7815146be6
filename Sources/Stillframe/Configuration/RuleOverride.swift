/// What a configuration says of rules for some images alone.
public struct RuleOverride: Sendable, Hashable {
    /// The images it is for.
    public let scope: ImageScope
    /// What is said, by rule; parameters only where the scope names no image.
    public let rules: [String: RuleSetting]
    /// Where it stands.
    public let place: Place
}
