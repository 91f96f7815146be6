/// The whole run: files to dumps, to fragments and images, to pages, chains, a snapshot and what the rules say of it.
///
/// ```swift
/// let settings = Settings(now: Timestamp(microseconds: 1_793_577_600_000_000))
/// let snapshot = Analysis(settings).run([.path("dumps/")])
/// print(snapshot.verdict, snapshot.images.count)
/// ```
///
/// A run never throws: what can't be read is a ``Problem`` of the snapshot.
public struct Analysis: Sendable {
    private let settings: Settings

    /// Prepares a run.
    public init(_ settings: Settings) {
        self.settings = settings
    }

    /// Whether images are read a second time.
    private var readsAgain: Bool {
        settings.keepsText || settings.filter != nil || settings.rules.contains { $0.custom != nil }
    }

    /// Reads the inputs and returns the snapshot.
    ///
    /// - Complexity: O(*n*) in the number of bytes, plus O(*m* log *m*) in the number of pages.
    public func run(_ inputs: [DumpInput]) -> Snapshot {
        let finder = InputFinder(inputs, keepsText: readsAgain)
        var scan = ScanRun(finder: finder, settings: settings).run()
        scan.digestRepeats(finder.items, limits: settings.limits)
        scan.attributeImages()
        let linked = ChainLinker(
            pages: scan.pageNodes(finder.items),
            strings: scan.strings,
            files: scan.dumpFiles(finder.items)
        ).link()
        let merged = SnapshotMerge(scan: scan, chains: linked, finder: finder)
        // Handed over, not shared: a large estate has hundreds of thousands, and only the ordered ones are kept.
        let found = scan.takeFindings()
        let asOf = AsOf(scan: scan, merged: merged, settings: settings)
        let neighbours = NeighbouringImages(scan: scan, merged: merged, asOf: asOf, settings: settings)
        let standing = Standing(
            finder: finder,
            scan: scan,
            linked: linked,
            merged: merged,
            asOf: asOf,
            settings: settings
        )
        let choice = settings.filter.map { filter in
            ImageChoice(
                filter,
                merged: merged,
                scan: scan,
                items: finder.items,
                asOf: asOf.instant,
                settings: settings
            )
        }
        var run = JudgementRun(
            merged: merged,
            chosen: choice?.merged ?? merged,
            neighbours: neighbours,
            standing: standing,
            scan: scan,
            items: finder.items,
            settings: settings
        )
        let judged = run.judge(found)
        return Snapshot(
            finder: finder,
            scan: scan,
            linked: linked,
            merged: choice?.merged ?? merged,
            filterResult: choice?.filterResult,
            standing: standing,
            judged: judged,
            settings: settings
        )
    }
}
