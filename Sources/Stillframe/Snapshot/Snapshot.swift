/// The images of all chains in a set of dumps, each image once, with where each came from and what the rules say.
///
/// A snapshot is the result of ``Analysis``. It depends on the input's bytes, its logical names and the settings alone:
/// not on the order of the arguments, the number of threads or how the input was split.
///
/// Images, errors and findings are kept as compact records; their elements are made on demand.
public struct Snapshot: Sendable {
    /// The worst of what the chains and the problems say.
    public let verdict: Verdict
    /// What a verdict of completeness rests on: ``Proof/proved`` only if every chain is.
    public let proof: Proof
    /// The chains, by partition, Region and place.
    public let chains: [Chain]
    /// What the chains cover by account and Region, and what was expected and is not there.
    public let coverage: [CoverageRow]
    /// How many pages there are, repeats left out.
    public let pageCount: Int
    /// All problems, in the order of the input.
    public let problems: [Problem]
    /// What was given and what became of it.
    public let inputs: InputInventory
    /// The instant at which ages are counted.
    public let asOf: AsOf
    /// The dated tables that were used.
    public let facts: Facts
    /// The rules that ran, in report order.
    public let rules: [Rule]
    /// Whether AWS-owned images were judged too.
    public let includesAWSOwned: Bool
    /// What the user decided about rules, images and findings.
    public let policy: Policy
    /// What a filter left out of ``images`` and all that is made of them; `nil` where none was given.
    ///
    /// The verdict, chains, coverage and problems are those of all images.
    public let filterResult: FilterResult?

    let store: SnapshotStore
    /// How many threads may be at work on a report.
    package var threads: Int { store.threads }

    init(
        verdict: Verdict,
        proof: Proof,
        chains: [Chain],
        coverage: [CoverageRow],
        pageCount: Int,
        problems: [Problem],
        inputs: InputInventory,
        asOf: AsOf,
        facts: Facts,
        rules: [Rule],
        includesAWSOwned: Bool,
        policy: Policy,
        filterResult: FilterResult?,
        store: SnapshotStore
    ) {
        self.verdict = verdict
        self.proof = proof
        self.chains = chains
        self.coverage = coverage
        self.pageCount = pageCount
        self.problems = problems
        self.inputs = inputs
        self.asOf = asOf
        self.facts = facts
        self.rules = rules
        self.includesAWSOwned = includesAWSOwned
        self.policy = policy
        self.filterResult = filterResult
        self.store = store
    }

    /// The pages of all inputs, to which ``Chain/pages`` refers.
    public var pages: PageList { PageList(store: store) }

    /// The members of images that the service model doesn't know, in all inputs together.
    public var unknownMembers: UnknownMembers {
        store.scan.unknownNames.members(store.scan.inputs.lazy.map(\.unknownMembers))
    }

    /// The images in chain order, each once.
    public var images: ImageList { ImageList(store: store) }

    /// All `ImageErrors` of all images, in image order.
    public var errors: ErrorList { ErrorList(store: store) }

    /// The issues: the findings of one rule, account, Region and subject together, worst first.
    public var issues: IssueList { IssueList(store: store) }

    /// What each rule made of the images, in report order.
    public var results: [RuleResult] { store.judged.results }

    /// The findings by issue and image; see ``FindingList``.
    public var findings: FindingList { FindingList(store: store) }
}
