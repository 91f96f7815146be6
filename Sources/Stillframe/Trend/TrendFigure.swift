/// How many a snapshot has of something, or how old it is; in one account and Region, or in all together.
public struct TrendFigure: Sendable, Hashable {
    /// What is counted; the raw values are the words every output uses.
    public enum Group: String, Sendable, CaseIterable {
        /// Images by whose they are: `yours`, `shared with you`, `AWS-owned`; all others are of own and shared ones alone.
        case images
        /// Images by `Platform`.
        case platform
        /// Images by `State`.
        case state
        /// Images by `AppstreamAgentVersion`.
        case agent
        /// Whole days from an image's agent version to the snapshot's instant: `median` (the lower of two), `oldest`.
        case agentAge = "agent age"
        /// Findings that are not waived, by severity.
        case severity
        /// Findings that are not waived, by rule.
        case rule
        /// Findings by what was decided: `open`, `known`, `waived`.
        case decision
        /// Issues by what was decided.
        case issues
        /// `ImageErrors` by `ErrorCode`.
        case error
    }

    /// What is counted.
    public let group: Group
    /// The word that is counted by, as written; empty for images without one.
    public let key: String
    /// The account in the images' ARNs and their Region; `nil` for all together.
    public let area: TrendArea?
    /// The count, or the age in days.
    public let value: Int
}
