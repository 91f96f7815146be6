/// Turns finished drafts into chains in their fixed order.
struct ChainAssembly {
    let pages: [PageNode]
    let names: PageNames

    /// The chains by partition, Region and first page.
    func chains(of drafts: [ChainDraft]) -> [Chain] {
        var files = SharedFiles()
        var chains = drafts.map { chain(of: $0, &files) }
        chains.sort { left, right in
            if !Self.isSame(left.partition, right.partition) { return Self.isBefore(left.partition, right.partition) }
            if !Self.isSame(left.region, right.region) { return Self.isBefore(left.region, right.region) }
            return left.pages[0] < right.pages[0]
        }
        return chains
    }

    /// The files of the last chain: a file of many listings is named by all of them, and kept once.
    private struct SharedFiles {
        var ids: [StringID] = []
        var names: [String] = []
    }

    private func chain(of draft: ChainDraft, _ shared: inout SharedFiles) -> Chain {
        let area = names.area(of: draft.pages)
        return Chain(
            pages: draft.pages,
            verdict: draft.verdict,
            proof: proof(of: draft),
            partition: names[area.partition],
            region: names[area.region],
            accounts: accounts(of: draft.pages),
            imageCount: draft.pages.reduce(0) { $0 + pages[$1].imageCount },
            files: files(of: draft.pages, &shared),
            scope: Self.scope(of: draft, in: pages).map { names[$0.text] },
            captured: draft.pages.compactMap { pages[$0].captured }.max()
        )
    }

    /// The filters of a draft's first recorded request, or of the first that has any, and the page it stands at.
    static func scope(of draft: ChainDraft, in pages: [PageNode]) -> (text: StringID, page: Int)? {
        var first: (StringID, Int)?
        for page in draft.pages {
            guard let scope = pages[page].scope else { continue }
            if scope != .absent { return (scope, page) }
            first = first ?? (scope, page)
        }
        return first
    }

    /// A page that may have been left without its images proves nothing.
    private func proof(of draft: ChainDraft) -> Proof {
        draft.proof == .proved && draft.pages.contains { pages[$0].lacksImages } ? .checked : draft.proof
    }

    private func accounts(of pages: [Int]) -> [String] {
        let accounts = Set(pages.lazy.flatMap { self.pages[$0].accounts })
        return accounts.isEmpty ? [] : accounts.map { names[$0] }.sorted(by: Self.isBefore)
    }

    private func files(of pages: [Int], _ shared: inout SharedFiles) -> [String] {
        var seen: Set<StringID> = []
        let found = pages.map { self.pages[$0].file }.filter { seen.insert($0).inserted }
        if found != shared.ids { shared = SharedFiles(ids: found, names: found.map { names[$0] }) }
        return shared.names
    }

    private static func isSame(_ left: String, _ right: String) -> Bool {
        left.utf8.elementsEqual(right.utf8)
    }

    private static func isBefore(_ left: String, _ right: String) -> Bool {
        left.utf8.lexicographicallyPrecedes(right.utf8)
    }
}
