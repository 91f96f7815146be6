extension RuleParameter {
    /// The age over which an agent is stale.
    static let agentLimitDays = RuleParameter(
        name: "limit-days",
        unit: "days",
        defaultValue: 180,
        summary: "The greatest age of an agent version that is behind but not yet stale."
    )
}
