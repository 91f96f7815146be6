/// Whose image it is, as far as ARN and visibility tell.
public enum Ownership: String, Sendable, CaseIterable {
    /// Your own.
    case own
    /// Shared with you by another account.
    case shared
    /// AWS's own: the ARN has no account.
    case aws
    /// Of an account that no listing shows to have looked, and public or without a `Visibility` that tells: it may be yours
    /// or not.
    case unknown
}
