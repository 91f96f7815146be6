/// A number a user may tune.
public struct RuleParameter: Sendable, Hashable {
    /// The name in `kebab-case`, such as `limit-days`.
    public let name: String
    /// The unit, in the plural: `days`, `images`.
    public let unit: String
    /// The value when nothing is configured.
    public let defaultValue: Int
    /// What it means, as a sentence.
    public let summary: String

    /// Describes a parameter.
    public init(name: String, unit: String, defaultValue: Int, summary: String) {
        self.name = name
        self.unit = unit
        self.defaultValue = defaultValue
        self.summary = summary
    }
}
