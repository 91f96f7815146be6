/// A run that has read its inputs and put pages into chains, and has yet to judge them.
struct AnalysisStages: Sendable {
    private let finder: InputFinder
    private let scan: ScanResult
    private let linked: LinkedChains
    private let merged: SnapshotMerge
    /// What rules over images alone found while they were read.
    private let found: [FindingRecord]

    /// Reads the inputs.
    init(_ inputs: [DumpInput], _ settings: Settings) {
        finder = InputFinder(inputs, keepsText: Self.readsAgain(settings))
        var scan = ScanRun(finder: finder, settings: settings).run()
        scan.digestRepeats(finder.items, limits: settings.limits)
        scan.attributeImages()
        linked = ChainLinker(
            pages: scan.pageNodes(finder.items),
            strings: scan.strings,
            files: scan.dumpFiles(finder.items),
            images: scan.pageImages
        ).link()
        merged = SnapshotMerge(scan: scan, chains: linked, finder: finder)
        // Handed over, not shared: a large estate has hundreds of thousands, and only the ordered ones are kept.
        found = scan.takeFindings()
        self.scan = scan
    }

    /// Whether images are read a second time.
    private static func readsAgain(_ settings: Settings) -> Bool {
        settings.keepsText || settings.filter != nil || settings.rules.contains { $0.custom != nil }
    }

    /// The instant at which ages are counted, as far as this snapshot alone tells it.
    func asOf(_ settings: Settings) -> AsOf { AsOf(scan: scan, merged: merged, settings: settings) }

    /// Judges what was read as of an instant.
    consuming func judge(_ settings: Settings, asOf: AsOf) -> Snapshot {
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
