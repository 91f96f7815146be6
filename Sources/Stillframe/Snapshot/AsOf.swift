/// The instant at which ages are counted, and where it comes from.
public struct AsOf: Sendable, Hashable {
    /// Where the instant comes from.
    public enum Source: String, Sendable {
        /// The user gave it.
        case given
        /// The newest capture time in the dumps.
        case captured
        /// The clock, since nothing else says when the dumps were taken.
        case clock
    }

    /// The instant.
    public let instant: Timestamp
    /// Where it comes from.
    public let source: Source
    /// The newest instant in the dump: it was not taken before; `nil` where the dump has none.
    public let newestInData: Timestamp?

    /// States an as-of instant.
    public init(instant: Timestamp, source: Source, newestInData: Timestamp?) {
        self.instant = instant
        self.source = source
        self.newestInData = newestInData
    }
}
