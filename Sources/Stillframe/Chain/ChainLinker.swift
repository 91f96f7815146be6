/// Links pages into chains and judges each of them: the stage between pages and snapshot.
///
/// Pages with a recorded request are linked by token, so their order and their names mean nothing; such a chain can be
/// proved. Plain pages follow one another as they lie, within a folder, a Region and an account's view; such a chain can
/// only be checked. Every page lands in exactly one chain, save error bodies and pages that repeat another.
///
/// - Complexity: O(*n* log *n*) in the number of pages, without recursion.
package struct ChainLinker {
    private let pages: [PageNode]
    private let strings: StringTable
    private let files: [DumpFile]
    private let images: PageImages

    /// Takes pages in input order: natural order of their files, then their order in the file.
    ///
    /// `files` are all files that hold pages or could not be read.
    package init(pages: [PageNode], strings: StringTable, files: [DumpFile], images: PageImages) {
        self.images = images
        self.pages = pages
        self.strings = strings
        self.files = files
    }

    /// The chains of the pages, with everything that is wrong about them.
    package func link() -> LinkedChains {
        let names = PageNames(pages, strings: strings)
        let requests = RequestTokens(pages)
        var repeats = RepeatedPages(pages)
        let allRuns = PlainRuns(pages, names: names, requests: requests, images: images).build(&repeats)
        var runs = repeats.dropCovered(allRuns)
        var problems = ChainProblems(pages: pages, names: names)
        FileNumbering(pages: pages, names: names, files: files).mark(&runs, &problems)
        problems.reportLoops(of: &runs)
        var walk = TokenWalk(TokenGraph(pages, requests: requests, repeats: repeats, runs: runs))
        var drafts = walk.drafts(&problems)
        drafts += runs.filter { !$0.isAnchored }.map { ChainDraft($0, pages: pages) }
        SharedTokens(pages: pages, requests: requests, exempt: walk.loopClosers).mark(&drafts, &problems)
        FreePlaces(pages: pages, names: names).fill(&drafts, &problems)
        MixedListings(pages: pages).mark(&drafts, &problems)
        drafts += BareImages(pages: pages).drafts()
        problems.report(drafts)
        problems.report(repeats)
        return LinkedChains(
            chains: ChainAssembly(pages: pages, names: names).chains(of: drafts),
            problems: problems.sorted(),
            repeatedPages: repeats.pages,
            answeredErrors: requests.answeredErrors
        )
    }
}
