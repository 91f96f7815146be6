/// What a configuration says of rules for some images alone.
public struct RuleOverride: Sendable, Hashable {
    /// The images it is for.
    public let scope: ImageScope
    /// What is said, by rule; parameters for an image only where the rule judges each image by them.
    public let rules: [String: RuleSetting]
    /// Where it stands.
    public let place: Place
}
