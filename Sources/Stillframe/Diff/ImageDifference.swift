/// An image that is not the same in two snapshots; the raw values of its kind are the words every output uses.
public struct ImageDifference: Sendable {
    /// What became of it.
    public enum Kind: String, Sendable, CaseIterable {
        /// Only the new snapshot has it.
        case added
        /// Only the old snapshot has it.
        case removed
        /// Same ARN, other `CreatedTime`.
        case rebuilt
        /// Other members.
        case changed
        /// One side has it, and the other has no listing that would show it; or a filter chose it on one side alone.
        case notCompared = "not compared"
    }

    /// What became of it.
    public let kind: Kind
    /// Its place in the old snapshot's images; `nil` where that has none.
    public let old: Int?
    /// Its place in the new snapshot's images; `nil` where that has none.
    public let new: Int?
    /// Whether the side that has no such image is not known to be complete, so that it may only be missing there, or
    /// ``isUnattributed``.
    public let isDoubtful: Bool
    /// Whether nothing attributes the listing of that side to an account, so that it may be of another one.
    public let isUnattributed: Bool
    /// Of an image that is not compared, whether the other side covers its account and Region with a filtered listing, which
    /// leaves such images out.
    public let isLeftOut: Bool
    /// Of an own image that one side alone has, whether the other side's listing was filtered, so that the image may be there
    /// with a `Visibility` that the filter leaves out.
    public let mayBeLeftOut: Bool
    /// Whether both sides have it, but the filter chose it on this one alone.
    public let isNotChosen: Bool
    /// Of a removed image the added one that has probably replaced it, and the other way round, in the other's images.
    ///
    /// A guess from account, Region and name (see ``Finding/lineage``).
    public internal(set) var counterpart: Int?
}
