/// What a rule looks at, which decides when it can run.
package enum RuleCheck: Sendable {
    /// The image alone: runs while the page's bytes are at hand, on any thread.
    case image(@Sendable (borrowing ImageRecord, inout FindingSink) -> Void)
    /// Each of an image's applications, by index: whether it is flagged; all of an image are one finding with a count, which
    /// cites a member of the first.
    case applications(CitedMember, @Sendable (borrowing ImageRecord, Int) -> Bool)
    /// Each of an image's errors: the subject of the finding it is; `nil` for none.
    case errors(@Sendable (CodedError, inout FindingSink) -> StringID?)
    /// The credentials of some kinds in an image's texts.
    case secrets([SecretKind])
    /// An entry's facts and the as-of instant: runs after all input was read.
    case entry(@Sendable (EntryFacts, JudgementContext, inout FindingSink) -> Void)
    /// All images, pages and chains together: runs last, where a finding an image would flood.
    ///
    /// It gives few findings, whatever the number of images; an image counts in at most one of them.
    case snapshot(@Sendable (borrowing SnapshotFacts, JudgementContext) -> [SnapshotFinding])
    /// The image as a value, with the rule's own condition: runs after all input was read, over images that are read again.
    case custom(CustomRule)
    /// A waiver and what it matches: runs when all other rules have.
    case waivers(@Sendable (WaiverUse) -> SnapshotFinding?)

    /// Whether what it finds is on single images.
    var isOfImages: Bool {
        switch self {
        case .image, .applications, .errors, .secrets, .entry, .custom: true
        case .snapshot, .waivers: false
        }
    }
}
