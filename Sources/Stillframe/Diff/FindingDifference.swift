/// A finding that only one of two snapshots has, or that is decided otherwise; the raw values are the words every output uses.
public struct FindingDifference: Sendable {
    /// What became of it.
    public enum Kind: String, Sendable, CaseIterable {
        /// It is there now, and counts for `--fail-on` unless it is waived or known.
        case new
        /// It was there and no longer is.
        case resolved
        /// It was there on the image that its image has probably replaced or will replace, and counted as it does now; a guess
        /// from names.
        case carriedOver = "carried over"
        /// It is there on both sides, and was open before it was waived.
        case waived
        /// It is there and open on both sides, but weighs more or less than it did; it counts as still open, too.
        case reweighed = "of another severity"
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
        /// Its image says the same but for `LatestAppstreamAgentVersion`, which is not compared and which agents are judged by.
        case latestAgentChanged = "LatestAppstreamAgentVersion changed"
        /// Nothing but the instant at which ages are counted is known to differ.
        case timePassed = "time passed"
        /// The waiver that was in force is no longer.
        case waiverLapsed = "waiver lapsed"
        /// It was waived on the image that its image has probably replaced, and no waiver in force reaches that.
        case waiverLeftBehind = "waived on the image before"
        /// One side shows its image to its owner and the other to somebody who is not, or may not be; it is not compared.
        case otherView = "shown to its owner on one side alone"
        /// A waiver is in force that was not.
        case waiverBegun = "waiver begun"
        /// What else is in the snapshot, such as another image that it is measured by.
        case otherImages = "other images"
        /// Of a finding about the listings themselves: what their pages show, such as which members, or that one is missing.
        case otherPages = "what the pages show"
        /// Of a finding that goes by the rest of the snapshot: the instant at which ages are counted and the images both differ.
        case timeOrImages = "time passed or other images"
    }

    /// What became of it.
    public let kind: Kind
    /// Why; of what is not compared only ``Cause/otherView`` means anything.
    public let cause: Cause
    /// Its place among the findings of the new snapshot, or of the old one where ``isOld``.
    public let finding: Int
    /// Whether ``finding`` counts in the old snapshot: what is resolved, or is no longer compared.
    public let isOld: Bool
    /// Of one that was there on the image that its image has probably replaced or will replace, that image as a place in the
    /// old snapshot's images; else `nil`.
    ///
    /// A guess from account, Region and name: the removed image of the lineage that it is paired with (see
    /// ``ImageDifference/counterpart``), else the newest older one of it that stays.
    public let predecessor: Int?
    /// Whether the new snapshot has that image, too.
    public let isPredecessorStaying: Bool
    /// How much it weighed in the old snapshot; `nil` where one side alone has it.
    public let severityBefore: Severity?
    /// Whether the other side is not known to be complete, or its rule could not judge all images there, or
    /// ``isUnattributed``.
    public let isDoubtful: Bool
    /// Whether nothing attributes the listing of the other side to an account, so that it may be of another one.
    public let isUnattributed: Bool
}
