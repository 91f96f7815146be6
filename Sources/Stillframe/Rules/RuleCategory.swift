/// The family a rule belongs to; reports and documentation group by it.
public enum RuleCategory: String, Sendable, CaseIterable {
    case errors
    case roles
    case agents
    case platforms
    case age
    case lifecycle
    case exposure
    case secrets
    case applications
    case data
    case snapshot
    case configuration
    /// The rules of a configuration; none is built in.
    case custom
}
