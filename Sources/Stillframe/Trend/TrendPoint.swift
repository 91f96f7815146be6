/// One snapshot of a ``Trend``: what it covers, its figures, and what became of the images since the one before.
public struct TrendPoint: Sendable {
    /// How many errors are kept of what could not be read.
    private static let errorLimit = 20

    /// The name of what it was read from.
    public let name: String
    /// When it was taken, as of which its findings are judged.
    public let time: TrendTime
    /// The worst of what its chains and problems say.
    public let verdict: Verdict
    /// What a verdict of completeness rests on.
    public let proof: Proof
    /// What it covers by account and Region.
    public let coverage: [CoverageRow]
    /// How many listings, pages and images it has, AWS's own included.
    public let listingCount: Int
    /// How many pages it has, repeats left out.
    public let pageCount: Int
    /// How many images it has, AWS's own included; of those that a filter chose.
    public let imageCount: Int
    /// The filters of its listings.
    public let scopes: [AskedFilters]
    /// The first errors of what could not be read or is missing, at most 20.
    public let errors: [Problem]
    /// How many errors there are.
    public let errorCount: Int
    /// What a filter left out; `nil` where none was given.
    public let filterResult: FilterResult?
    /// Why rules of one's own could not be applied; `nil` where they were.
    public let customRuleFailure: ReadingAgainFailure?
    /// The figures of all accounts and Regions together, then by account and Region, by group and word; empty where nothing
    /// could be read.
    ///
    /// A count that is 0 may be left out.
    public let figures: [TrendFigure]
    /// What became of images and findings since the snapshot before; `nil` for the first one and where nothing could be read.
    public internal(set) var step: TrendStep?
    /// The files that were read: nothing may be written over them.
    package let dumpPaths: [String]
    /// Whether no file was a dump, and none was damaged either.
    let isNoDump: Bool

    /// Whether anything could be read, so that its figures mean something.
    public let isRead: Bool

    /// Whether its time means anything: what could not be read is not judged as of now either.
    public var isDated: Bool { isRead || time.source != .clock }

    /// Takes what is kept from a snapshot.
    ///
    /// - Complexity: O(*n*) in the number of images and findings.
    init(_ snapshot: Snapshot, name: String, time: TrendTime) {
        self.name = name
        self.time = time
        verdict = snapshot.verdict
        proof = snapshot.proof
        coverage = snapshot.coverage
        listingCount = snapshot.chains.count
        pageCount = snapshot.pageCount
        imageCount = snapshot.images.count
        scopes = snapshot.askedFilters
        let errors = snapshot.problems.filter { $0.level == .error }
        self.errors = Array(errors.prefix(Self.errorLimit))
        errorCount = errors.count
        filterResult = snapshot.filterResult
        customRuleFailure = snapshot.customRuleFailure
        dumpPaths = snapshot.inputs.dumpPaths
        isNoDump = !errors.isEmpty && errors.allSatisfy { $0.kind == .noDump }
        let foundCount = snapshot.filterResult?.total ?? snapshot.images.count
        isRead = foundCount > 0 || !snapshot.chains.isEmpty && snapshot.verdict != .unreadable
        figures = isRead ? Self.figures(of: snapshot.store) : []
    }

    private static func figures(of store: SnapshotStore) -> [TrendFigure] {
        let tallies = FigureTally.tallies(of: store)
        var whole = FigureTally()
        for tally in tallies.values { whole.add(tally) }
        let strings = store.judged.strings
        // An account that nothing tells may be none or an empty text, which are one.
        var areas: [TrendArea: FigureTally] = [:]
        for (area, tally) in tallies {
            let area = TrendArea(account: strings[area.account], region: strings[area.region])
            areas[area, default: FigureTally()].add(tally)
        }
        return whole.figures(of: store, area: nil)
            + areas.sorted { $0.key.isBefore($1.key) }.flatMap { $0.value.figures(of: store, area: $0.key) }
    }
}
