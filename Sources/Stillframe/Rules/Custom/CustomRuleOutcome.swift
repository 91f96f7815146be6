/// What a custom rule says of one image.
public enum CustomRuleOutcome: Sendable, Hashable {
    /// The condition is not true.
    case fine
    /// The condition is true; the message with its placeholders filled in.
    case flagged(message: String)
    /// The condition doesn't fit the image, for instance because a function got null for an absent member.
    case notJudged(reason: String)
}
