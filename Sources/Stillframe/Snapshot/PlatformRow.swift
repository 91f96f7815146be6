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
    /// How its end of free security updates lies to the as-of instant.
    public let support: Support
    /// Own images and images shared with you.
    public let imageCount: Int
    /// AWS's own images.
    public let awsOwnedCount: Int
}
