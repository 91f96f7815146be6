/// What a configuration says of one rule.
public struct RuleSetting: Sendable, Hashable {
    /// Off, or the severity of all its issues; `nil` where nothing is said.
    public var level: Stated<RuleLevel>?
    /// Parameters that differ from their defaults, by name.
    public var parameters: [String: Stated<ParameterValue>] = [:]
}
