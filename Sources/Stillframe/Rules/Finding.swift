/// What a rule says about an image or the whole snapshot, with evidence; made on demand from the snapshot.
public struct Finding: Sendable {
    /// A short stable id, such as `SF-3f9a21c4`, from rule, ARN and subject alone; for the snapshot its issue's.
    public let id: String
    /// The id of the issue it belongs to.
    public let issueID: String
    /// The rule that found it.
    public let rule: Rule
    /// How soon to act: the severity of its issue, unless another is stated for its image.
    public let severity: Severity
    /// Whether it is known or waived.
    public let status: FindingStatus
    /// The waiver it is waived by; `nil` unless it is.
    public let waiver: Waiver?
    /// The image found at fault; `nil` for a finding about the snapshot.
    public let image: ImageSummary?
    /// How many images it is on: 1, or for the snapshot any number; 0 where it is about pages or listings alone.
    public let imageCount: Int
    /// What it is about within the image, such as an error code or a platform.
    public let subject: String
    /// The image's name without a date or version at its end: what a rebuilt image has in common with it, as a guess;
    /// empty for the snapshot.
    public let lineage: String
    /// The name of the newer AVAILABLE image of its lineage that has probably replaced it; `nil` for none.
    public let successor: String?
    /// One sentence about one thing, without a period.
    public let message: String
    /// The value seen, as written in the dump.
    public let observed: String
    /// The value wished for; empty where there is none.
    public let expected: String
    /// Whether the meaning is AWS's own or inferred.
    public let basis: Basis
    /// How often the same was found in this image; 65535 stands for more.
    public let count: Int
    /// The first place of the evidence; `nil` where what is missing can't be shown.
    public let place: Place?
}
