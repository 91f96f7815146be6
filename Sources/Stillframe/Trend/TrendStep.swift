/// What became of images and findings from one snapshot of a ``Trend`` to the next, counted as ``SnapshotDiff`` does.
public struct TrendStep: Sendable, Hashable {
    /// The snapshot that this one is compared with, as a place among the points: the last one before it that covers any of
    /// the same accounts and Regions, else the last one that could be read.
    public let since: Int
    /// How many images only this snapshot has.
    public internal(set) var added = 0
    /// How many images only the one before has.
    public internal(set) var removed = 0
    /// How many images have the same ARN and another `CreatedTime`.
    public internal(set) var rebuilt = 0
    /// How many of the removed images an added one of their lineage has probably replaced, a guess from their names.
    public internal(set) var replaced = 0
    /// How many images one side has and the other doesn't cover.
    public internal(set) var notCompared = 0
    /// Whether the one before is not known to be complete: what is added may only have been missing there.
    public internal(set) var isAddedDoubtful = false
    /// Whether this snapshot is not known to be complete: what is removed may only be missing here.
    public internal(set) var isRemovedDoubtful = false
    /// Whether some of that is doubtful as nothing tells whether the listings of both are of one account.
    public internal(set) var isUnattributed = false
    /// How many findings became what, those carried over as this snapshot has them.
    public internal(set) var findings: [FindingDifference.Kind: Int] = [:]
    /// How many of them are doubtful: the other side is not known to be complete, or a rule could not judge all images there.
    public internal(set) var doubtfulFindings: [FindingDifference.Kind: Int] = [:]
    /// How many findings both have that are not waived.
    public internal(set) var stillOpen = 0
    /// The ARNs of the images that are DELETING or COPYING in both, in the order of the images.
    public internal(set) var stuck: [String] = []

    init(since: Int) {
        self.since = since
    }
}
