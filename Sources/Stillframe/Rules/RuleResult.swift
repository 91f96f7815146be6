/// What one rule made of the images it is about: flagged, judged fine, or not judged, with the reason.
///
/// An absent member is never an all-clear: a rule judges the images of a listing only if the listing shows every member
/// it needs on at least one image, which proves that whoever saved it kept the member.
public struct RuleResult: Sendable {
    /// The rule.
    public let rule: Rule
    /// How many issues it found.
    public let issueCount: Int
    /// How many images it flagged.
    public let flagged: Int
    /// How many images it judged and found nothing wrong with.
    public let fine: Int
    /// How many images it is about but could not judge.
    public let notJudged: Int
    /// How many images it is not about, because of their state or because they are AWS's own.
    public let notConcerned: Int
    /// Why images were not judged, a clause each, such as `member ImageErrors absent from all 42 images`.
    public let reasons: [String]
}
