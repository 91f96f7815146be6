extension RuleParameter {
    /// How long an error counts as fresh.
    static let recentDays = RuleParameter(
        name: "recent-days",
        unit: "days",
        defaultValue: 30,
        summary: "The greatest age of the newest error at which the issue is still high."
    )
}
