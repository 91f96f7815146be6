/// An input could not be read a second time as it was the first.
public struct ReadingAgainFailure: Error {
    /// The input's logical name.
    public let file: String
    /// What happened, as a sentence without a period.
    public let reason: String
}
