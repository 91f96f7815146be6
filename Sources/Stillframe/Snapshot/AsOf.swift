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
        /// The newest capture time of the snapshot it is compared with: its own is unknown, and nothing in it is newer than
        /// what the other one has.
        case compared
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

    /// The instant of a snapshot that is compared with another one.
    ///
    /// Where only the other one says when it was taken, its time is the better guess than the clock: nothing shows that any
    /// time passed between them, unless this one has something newer than all that the other one has.
    func compared(with other: AsOf) -> AsOf {
        guard source == .clock, other.source == .captured,
            newestInData ?? other.instant <= other.newestInData ?? other.instant
        else { return self }
        return AsOf(instant: other.instant, source: .compared, newestInData: newestInData)
    }

    /// Whether the dumps of both were taken at one time, as far as the dumps tell.
    func isSameCapture(as other: AsOf) -> Bool {
        let told: [Source] = [.captured, .compared]
        return instant == other.instant && told.contains(source) && told.contains(other.source)
    }
}
