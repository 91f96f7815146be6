/// When a snapshot of a ``Trend`` was taken; its findings are judged as of this instant.
public struct TrendTime: Sendable, Hashable {
    /// Where the instant comes from, surest first; the raw values are the words every output uses.
    public enum Source: String, Sendable, CaseIterable {
        /// The newest capture time in its dumps.
        case captured
        /// A guess: a date in the name of its file or folder; of a month its end.
        case name
        /// What the user gave for snapshots of which nothing else tells.
        case given
        /// A guess: when the newest of its files was written, which a copy may change.
        case fileTime = "file time"
        /// The clock; nothing tells.
        case clock
    }

    /// The instant.
    public let instant: Timestamp
    /// Where it comes from.
    public let source: Source
}
