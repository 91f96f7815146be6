/// A number or a list that a user may tune.
public struct RuleParameter: Sendable, Hashable {
    /// The unit of lists of accounts.
    package static let accountIDs = "account ids"
    /// No number that a user states is greater.
    package static let greatest = 1_000_000

    /// The name in `kebab-case`, such as `limit-days`.
    public let name: String
    /// The unit, in the plural: `days`, `images`; for a list what its texts are, such as `account ids`.
    public let unit: String
    /// The value when nothing is configured.
    public let defaultValue: ParameterValue
    /// What it means, as a sentence.
    public let summary: String

    /// Describes a number.
    public init(name: String, unit: String, defaultValue: Int, summary: String) {
        self.name = name
        self.unit = unit
        self.defaultValue = .number(defaultValue)
        self.summary = summary
    }

    /// Describes a list that is empty unless configured: until then the rule is off.
    public init(listOf unit: String, name: String, summary: String) {
        self.name = name
        self.unit = unit
        self.defaultValue = .list([])
        self.summary = summary
    }
}
