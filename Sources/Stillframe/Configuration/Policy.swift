/// What the user decided about rules, images and findings: where it is empty, nothing of a run changes.
public struct Policy: Sendable {
    /// The configuration file it is from; `nil` for none.
    public var configuration: FileOrigin?
    /// The rules of one's own, also those that don't run.
    public var customRules: [Rule] = []
    /// The severity of all issues of a rule, by the rule's id.
    public var severities: [String: Severity] = [:]
    /// Which images are judged.
    public var selection = ImageSelection()
    /// What differs for some images; of those that say something of one rule and image the last counts.
    public var overrides: [RuleOverride] = []
    /// Findings that are accepted; of those that match one finding the first that holds counts.
    public var waivers: [Waiver] = []
    /// Findings that are known from an earlier run; `nil` for no baseline.
    public var baseline: Baseline?

    /// Decides nothing.
    public init() {}
}
