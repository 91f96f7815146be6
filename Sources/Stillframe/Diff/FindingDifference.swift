/// A finding that only one of two snapshots has, or that is decided otherwise; the raw values are the words every output uses.
public struct FindingDifference: Sendable {
    /// What became of it.
    public enum Kind: String, Sendable, CaseIterable {
        /// It is there now, and counts for `--fail-on` unless it is waived or known.
        case new
        /// It was there and no longer is.
        case resolved
        /// It was there on an image that another one has probably replaced, which has it too; a guess from names.
        case carriedOver = "carried over"
        /// It is there on both sides, and was open before it was waived.
        case waived
        /// It is there on one side, and the other doesn't cover its account and Region.
        case notCompared = "not compared"
    }

    /// Why it came or went.
    ///
    /// Both sides are judged by the same rules, facts and configuration, so none of those can be.
    public enum Cause: String, Sendable {
        /// Its image is new.
        case imageAdded = "image added"
        /// Its image is gone.
        case imageRemoved = "image removed"
        /// Its image says other things.
        case imageChanged = "image changed"
        /// Nothing but the instant at which ages are counted is known to differ.
        case timePassed = "time passed"
        /// The waiver that was in force is no longer.
        case waiverLapsed = "waiver lapsed"
        /// A waiver is in force that was not.
        case waiverBegun = "waiver begun"
        /// What else is in the snapshot, such as another image that it is measured by.
        case otherImages = "other images"
        /// Of a finding about the listings themselves: what their pages show, such as which members, or that one is missing.
        case otherPages = "what the pages show"
        /// Of a finding about the snapshot: the instant at which ages are counted and the images both differ.
        case timeOrImages = "time passed or other images"
    }

    /// What became of it.
    public let kind: Kind
    /// Why; means nothing for what is not compared.
    public let cause: Cause
    /// Its place among the findings of the new snapshot, or of the old one where ``isOld``.
    public let finding: Int
    /// Whether ``finding`` counts in the old snapshot: what is resolved, or is no longer compared.
    public let isOld: Bool
    /// Of one of the old snapshot that is carried over: whether it is told, and counts, as one of the new snapshot.
    ///
    /// Else an image that both have has it, too, beside the one that is gone.
    public let isToldByNew: Bool
    /// Whether the other side is not known to be complete, or its rule could not judge all images there.
    public let isDoubtful: Bool
}
