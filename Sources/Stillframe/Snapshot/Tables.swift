/// One platform word and the images that have it; a row of the platforms table.
public struct PlatformRow: Sendable {
    /// What is known of the platform's support at the as-of instant.
    public enum Support: String, Sendable {
        /// Free security updates go on.
        case supported
        /// They end within the notice period.
        case ending
        /// They have ended.
        case ended
        /// No end is published or the word is not in the table.
        case unknown
    }

    /// The word as written; empty for images without one.
    public let platform: String
    /// The facts about it; `nil` where the word is not in the table.
    public let fact: PlatformFact?
    public let support: Support
    /// Own images and images shared with you.
    public let imageCount: Int
    /// AWS's own images.
    public let awsOwnedCount: Int
}

/// One agent version and the images that have it; a row of the agents table.
public struct AgentRow: Sendable {
    /// The version as written; empty for images without one.
    public let agent: String
    /// The day it names; `nil` for `LATEST`, absent or unreadable ones.
    public let date: CalendarDate?
    /// Whole days from `date` to as-of; negative for a version after it.
    public let ageDays: Int?
    /// Whether AWS lists the version.
    public let isListed: Bool
    /// Own images and images shared with you.
    public let imageCount: Int
    /// AWS's own images.
    public let awsOwnedCount: Int
}

/// One error code over all own and shared images; a row of the errors-by-code table.
public struct ErrorCodeRow: Sendable {
    /// The code as written; empty where it is absent.
    public let code: String
    /// The facts about it; `nil` for a code that is not in the table.
    public let fact: ErrorCodeFact?
    public let errorCount: Int
    public let imageCount: Int
    /// The newest time among them.
    public let newest: Timestamp?
    /// The commonest message; of equally common ones the first in byte order.
    public let commonestMessage: String
}

/// One missing role, action or endpoint in one account and Region; a row of the roles table.
public struct RoleRow: Sendable {
    public let account: String
    public let region: String
    /// The error code that tells of it.
    public let code: String
    /// What is missing: a role's name, or an action such as `ec2:DescribeSubnets`.
    public let missing: String
    public let imageCount: Int
    /// The newest time among the errors.
    public let newest: Timestamp?
}

/// How the images divide by owner and state.
public struct ImageCounts: Sendable, Hashable {
    public let own: Int
    public let shared: Int
    public let awsOwned: Int
    /// Own and shared images in state FAILED.
    public let failed: Int
    /// Own and shared images with at least one finding.
    public let withFindings: Int

    /// All images of the snapshot.
    public var total: Int { own + shared + awsOwned }
}
