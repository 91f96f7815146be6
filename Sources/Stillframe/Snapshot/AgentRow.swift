/// One agent version and the images that have it; a row of the agents table.
public struct AgentRow: Sendable {
    /// The version as written; empty for images without one.
    public let agent: String
    /// The day it names; `nil` for `LATEST`, absent or unreadable ones.
    public let date: CalendarDate?
    /// Whole days from `date` to as-of; `nil` without a date and for a version after as-of.
    public let ageDays: Int?
    /// Whether AWS lists the version.
    public let isListed: Bool
    /// Own images and images shared with you.
    public let imageCount: Int
    /// AWS's own images.
    public let awsOwnedCount: Int
}
