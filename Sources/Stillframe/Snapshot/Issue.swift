/// The findings of one rule, account, Region and subject together: what a person acts on; made on demand.
public struct Issue: Sendable {
    /// A short stable id, such as `SF-3f9a21c4`, from rule, account, Region and subject alone.
    public let id: String
    /// The rule that found it.
    public let rule: Rule
    /// How soon to act, judged from all its findings together.
    public let severity: Severity
    /// Open if any of its findings is, else known if any is, else waived.
    public let status: FindingStatus
    /// How many of its findings are known.
    public let knownCount: Int
    /// How many of its findings are waived.
    public let waivedCount: Int
    /// The first day on which a waiver of its findings ends; `nil` unless all are waived.
    public let waivedUntil: CalendarDate?
    /// The account of its images; empty where their ARNs name none and where it is about several accounts.
    public let account: String
    /// The Region of its images; empty where they have no ARN and where it is about several Regions.
    public let region: String
    /// Whose images they are: your own if any of them is; `nil` for an issue of the snapshot.
    public let owner: Ownership?
    /// What it is about, such as an error code; part of its identity, empty where the rule says it all.
    public let subject: String
    /// What it is about, in a few words for a person, such as `Amazon Linux 2 (ended 2026-06-30)`; may be empty.
    public let about: String
    /// Its findings as indices into ``Snapshot/findings``, by image; one an image, or one for the snapshot.
    public let findings: Range<Int>
    /// How many of its images a newer one of their lineage has probably replaced.
    public let supersededCount: Int
    /// The oldest and newest time of its errors; `nil` where it has none.
    public let oldest: Timestamp?
    /// The newest time of its errors.
    public let newest: Timestamp?
    /// How many AVAILABLE own images of the account and Region were created after its newest error.
    ///
    /// More than 0 means it is probably resolved.
    public let createdSince: Int

    /// How many images it is on; 0 where it is about pages or listings alone.
    public let imageCount: Int
}
