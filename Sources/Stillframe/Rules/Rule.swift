/// One check an auditor can name, switch off and cite, with everything there is to say about it.
///
/// A rule is a value in a file of its own under `Rules/Checks`; ``Rule/all`` lists them in report order. Its examples
/// are both its tests and its documentation.
public struct Rule: Sendable, Identifiable {
    /// The stable name in `kebab-case`, such as `agent-stale`.
    public let id: String
    /// What the rule says of an image, in a few words without a period.
    public let title: String
    /// Why it matters: one or more whole sentences.
    public let rationale: String
    /// The severity of its issues unless the judgement of one differs.
    public let severity: Severity
    /// The family it belongs to.
    public let category: RuleCategory
    /// What to do, a sentence each, with where the advice comes from.
    public let remediation: [Statement]
    /// Where to read on: pages of AWS documentation, or the fact tables.
    public let references: [RuleReference]
    /// Which images it is about.
    public let images: JudgedImages
    /// The members it needs: a listing that shows one of them on no image is not judged.
    package let needs: [ImageMember]
    /// The members without which it has not looked at a single image, so that such an image is not judged unless it is
    /// flagged for something else.
    package let reads: [ImageMember]
    /// What it reads of each application or error, likewise: an image with one that lacks it is not judged.
    package let parts: [ImagePart]
    /// The controls it gives evidence for; empty where none fits.
    public let compliance: [ComplianceMapping]
    /// What a user may tune, in the order in which the check gets it.
    public let parameters: [RuleParameter]
    /// The rules that say more of what it looks at, by id: where one runs it leaves to it what that tells.
    package let yieldsTo: [String]
    /// Images that it flags and images that it passes, at least one of each.
    public let examples: [RuleExample]
    /// Whether it is about single accounts and Regions, for a rule that is not about images.
    private let isByArea: Bool
    /// Whether it is off until somebody states what is expected.
    let isAboutExpectation: Bool
    /// What it looks at, and how.
    package let check: RuleCheck
    /// What besides its image it goes by.
    package let surroundings: Surroundings
    /// Says why the image at an index is not judged by a rule over the snapshot; `nil` where it judges each.
    package let unjudged: (@Sendable (Int, borrowing SnapshotFacts, JudgementContext) -> Abstention?)?
    /// Says how much one of its issues weighs; `nil` where all weigh the same.
    package let weigh: (@Sendable (IssueFacts) -> Severity)?
    /// Says in a few words what one of its issues is about.
    package let about: @Sendable (IssueFacts) -> String
    /// Words one of its findings on an image; called only for findings that are shown.
    ///
    /// `nil` for rules over the snapshot, whose findings bring their words.
    package let words: (@Sendable (FindingContext) -> FindingWords)?

    package init(
        id: String,
        title: String,
        rationale: String,
        severity: Severity,
        category: RuleCategory,
        remediation: [Statement],
        references: [RuleReference] = [],
        compliance: [ComplianceMapping] = [],
        images: JudgedImages = .any,
        needs: [ImageMember] = [],
        reads: [ImageMember] = [],
        parts: [ImagePart] = [],
        parameters: [RuleParameter] = [],
        yieldsTo: [String] = [],
        examples: [RuleExample],
        isByArea: Bool = false,
        isAboutExpectation: Bool = false,
        check: RuleCheck,
        surroundings: Surroundings? = nil,
        unjudged: (@Sendable (Int, borrowing SnapshotFacts, JudgementContext) -> Abstention?)? = nil,
        weigh: (@Sendable (IssueFacts) -> Severity)? = nil,
        about: @escaping @Sendable (IssueFacts) -> String = \.subject,
        words: (@Sendable (FindingContext) -> FindingWords)? = nil
    ) {
        self.id = id
        self.title = title
        self.rationale = rationale
        self.severity = severity
        self.category = category
        self.remediation = remediation
        self.references = references
        self.compliance = compliance
        self.images = images
        self.needs = needs
        self.reads = reads
        self.parts = parts
        self.parameters = parameters
        self.yieldsTo = yieldsTo
        self.examples = examples
        self.isByArea = isByArea
        self.isAboutExpectation = isAboutExpectation
        self.check = check
        self.surroundings = surroundings ?? (check.isOfImages ? .time : .imagesAndTime)
        self.unjudged = unjudged
        self.weigh = weigh
        self.about = about
        self.words = words
    }

    /// What it reads of each image.
    var readSet: MemberSet { MemberSet(reads, parts: parts) }

    /// Whether its findings are on images.
    var isAboutImages: Bool { check.isOfImages }

    /// Whether it may be off or weigh otherwise for the images of a scope: one that holds what it is about.
    package func mayDiffer(in scope: ImageScope) -> Bool {
        isAboutImages || (isByArea && scope.image == nil)
    }

    /// Whether its parameters say which images it flags, so that they may differ by image; those of other rules weigh a
    /// whole issue.
    package var judgesByImage: Bool {
        if case .entry = check { true } else { false }
    }

    /// The values of its parameters: stated, else default; one of another kind than the default is passed over.
    func parameterValues(_ stated: [String: ParameterValue]) -> [ParameterValue] {
        parameters.map { parameter in
            switch (parameter.defaultValue, stated[parameter.name]) {
            case (.number, .number(let number)): .number(number)
            case (.list, .list(let texts)): .list(texts)
            default: parameter.defaultValue
            }
        }
    }
}
