/// Finds chains whose pages can't be of one listing although tokens link them: the filters of the requests change, the
/// Region of the images, or the account whose private images are shown.
struct MixedListings {
    let pages: [PageNode]

    /// Marks the drafts that mix listings; the first change of each kind is told.
    func mark(_ drafts: inout [ChainDraft], _ problems: inout ChainProblems) {
        for index in drafts.indices where drafts[index].hasRecordedPages {
            if let (page, first) = firstChange(
                in: drafts[index].pages,
                isKnown: { pages[$0].scope != nil },
                isSame: hasSameScope
            ) {
                drafts[index].isContradictory = true
                problems.addMixedScopes(page, first)
            }
            if let (page, first) = firstChange(in: drafts[index].pages, isKnown: hasOneArea, isSame: hasSameArea) {
                drafts[index].isContradictory = true
                problems.addMixedAreas(page, first)
            }
            if let (page, first) = firstChange(
                in: drafts[index].pages,
                isKnown: { pages[$0].owner != nil },
                isSame: { pages[$0].owner == pages[$1].owner }
            ) {
                drafts[index].isContradictory = true
                problems.addMixedOwners(page, first)
            }
        }
    }

    private func firstChange(
        in chain: [Int],
        isKnown: (Int) -> Bool,
        isSame: (Int, Int) -> Bool
    ) -> (page: Int, first: Int)? {
        guard let first = chain.first(where: isKnown),
            let page = chain.first(where: { isKnown($0) && !isSame($0, first) })
        else { return nil }
        return (page, first)
    }

    private func hasSameScope(_ left: Int, _ right: Int) -> Bool {
        pages[left].scope ?? .absent == pages[right].scope ?? .absent
    }

    private func hasOneArea(_ page: Int) -> Bool {
        let area = pages[page].area
        return area != .unknown && area.region != PageArea.several && area.partition != PageArea.several
    }

    private func hasSameArea(_ left: Int, _ right: Int) -> Bool {
        pages[left].area == pages[right].area
    }
}
