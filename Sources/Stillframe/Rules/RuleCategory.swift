/// The family a rule belongs to; reports and documentation group by it.
public enum RuleCategory: String, Sendable, CaseIterable {
    case errors
    case roles
    case agents
    case platforms
    case data
}
