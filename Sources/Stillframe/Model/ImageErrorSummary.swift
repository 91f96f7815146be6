/// One element of an image's `ImageErrors`, made on demand.
public struct ImageErrorSummary: Sendable {
    /// Index of the image in ``Snapshot/images``.
    public let image: Int
    /// The ARN of the image; empty if absent.
    public let arn: String
    /// The code as written; empty if absent.
    public let code: String
    /// The message as written, at most 16 KiB of it; empty if absent.
    public let message: String
    /// `ErrorTimestamp`; `nil` where it is absent or no time.
    public let time: Timestamp?
    /// Where the element lies.
    public let place: Place
}
