/// What a custom rule says of one image.
public enum CustomRuleOutcome: Sendable, Hashable {
    /// The condition is not true.
    case fine
    /// The condition is true; the message with its placeholders filled in, and what the image has of the members that the
    /// condition names.
    case flagged(message: String, observed: String)
    /// The condition doesn't fit the image, for instance because a function got null for an absent member.
    case notJudged(reason: String)
}
