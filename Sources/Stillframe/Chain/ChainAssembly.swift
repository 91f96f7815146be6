/// Turns finished drafts into chains in their fixed order.
struct ChainAssembly {
    let pages: [PageNode]
    let names: PageNames

    /// The chains by partition, Region and first page.
    func chains(of drafts: [ChainDraft]) -> [Chain] {
        let chains = drafts.map(chain)
        return chains.sorted { left, right in
            if !Self.isSame(left.partition, right.partition) { return Self.isBefore(left.partition, right.partition) }
            if !Self.isSame(left.region, right.region) { return Self.isBefore(left.region, right.region) }
            return left.pages[0] < right.pages[0]
        }
    }

    private func chain(of draft: ChainDraft) -> Chain {
        let area = names.area(of: draft.pages)
        return Chain(
            pages: draft.pages,
            verdict: draft.verdict,
            proof: draft.proof,
            partition: names[area.partition],
            region: names[area.region],
            accounts: accounts(of: draft.pages),
            imageCount: draft.pages.reduce(0) { $0 + pages[$1].imageCount },
            files: files(of: draft.pages),
            scope: Self.scope(of: draft, in: pages)?.text,
            captured: draft.pages.compactMap { pages[$0].captured }.max()
        )
    }

    /// The filters of a draft's first recorded request, or of the first that has any, and the page it stands at.
    static func scope(of draft: ChainDraft, in pages: [PageNode]) -> (text: String, page: Int)? {
        var first: (String, Int)?
        for page in draft.pages {
            guard let scope = pages[page].scope else { continue }
            if !scope.isEmpty { return (scope, page) }
            first = first ?? (scope, page)
        }
        return first
    }

    private func accounts(of pages: [Int]) -> [String] {
        let sorted = pages.flatMap { self.pages[$0].accounts }.sorted(by: Self.isBefore)
        return sorted.indices.filter { $0 == 0 || !Self.isSame(sorted[$0 - 1], sorted[$0]) }.map { sorted[$0] }
    }

    private func files(of pages: [Int]) -> [String] {
        var seen: Set<StringID> = []
        return pages.filter { seen.insert(names.files[$0]).inserted }.map { self.pages[$0].file }
    }

    private static func isSame(_ left: String, _ right: String) -> Bool {
        left.utf8.elementsEqual(right.utf8)
    }

    private static func isBefore(_ left: String, _ right: String) -> Bool {
        left.utf8.lexicographicallyPrecedes(right.utf8)
    }
}
