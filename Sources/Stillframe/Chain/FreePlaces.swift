/// Puts plain pages where a recorded chain has one free place: a token nobody asked for.
///
/// A page fits only if nothing else does: one place and one candidate in a folder and area. A candidate whose own token
/// a recorded page asked for comes before one without such evidence.
struct FreePlaces {
    private struct Site {
        var places: [Int] = []
        var candidates: [Int] = []
    }

    let pages: [PageNode]
    let names: PageNames

    /// Joins the drafts that fit without doubt; those that were put behind another are removed.
    func fill(_ drafts: inout [ChainDraft], _ problems: inout ChainProblems) {
        if drafts.contains(where: isPlace) {
            join(&drafts, &problems, candidates: \.startsPlain) { _, _ in true }
            join(&drafts, &problems, candidates: { !$0.hasRecordedPages }, fits: hasSameViewer)
        }
        for draft in drafts where draft.startsPlain && !draft.isContradictory {
            problems.addAssumedStart(draft.pages[0])
        }
    }

    private func join(
        _ drafts: inout [ChainDraft],
        _ problems: inout ChainProblems,
        candidates isCandidate: (ChainDraft) -> Bool,
        fits: (ChainDraft, ChainDraft) -> Bool
    ) {
        // Where the pages of each draft are by now: a place may itself have been put behind another.
        var owners = Array(drafts.indices)
        for site in sites(drafts, candidates: isCandidate) where site.candidates.count == 1 {
            let next = site.candidates[0]
            let places = site.places.filter { $0 != next }
            guard places.count == 1 else { continue }
            var place = places[0]
            while owners[place] != place { place = owners[place] }
            guard place != next, fits(drafts[place], drafts[next]) else { continue }
            problems.addAssumedLink(drafts[next].pages[0], after: drafts[place].openEnds[0])
            drafts[place].append(drafts[next])
            owners[next] = place
        }
        drafts = drafts.indices.filter { owners[$0] == $0 }.map { drafts[$0] }
    }

    /// Places and candidates by folder and area; where one of a folder shows no area, all of the folder are together.
    private func sites(_ drafts: [ChainDraft], candidates isCandidate: (ChainDraft) -> Bool) -> [Site] {
        var members: [(group: PageGroup, draft: Int, isPlace: Bool)] = []
        var mixedFolders: Set<StringID> = []
        for (index, draft) in drafts.enumerated() where !draft.isContradictory {
            let area = names.area(of: draft.pages)
            func add(at page: Int, isPlace: Bool) {
                let group = PageGroup(folder: pages[page].folder, area: area)
                members.append((group, index, isPlace))
                if area == .unknown { mixedFolders.insert(group.folder) }
            }
            if isPlace(draft) { add(at: draft.openEnds[0], isPlace: true) }
            if isCandidate(draft) { add(at: draft.pages[0], isPlace: false) }
        }
        var numbers: [PageGroup: Int] = [:]
        var sites: [Site] = []
        for (group, draft, isPlace) in members {
            let isMixed = mixedFolders.contains(group.folder)
            let group = isMixed ? PageGroup(folder: group.folder, area: .unknown) : group
            let number = numbers[group] ?? sites.count
            if number == sites.count {
                numbers[group] = number
                sites.append(Site())
            }
            if isPlace { sites[number].places.append(draft) } else { sites[number].candidates.append(draft) }
        }
        return sites
    }

    private func isPlace(_ draft: ChainDraft) -> Bool {
        !draft.isContradictory && draft.openEnds.count == 1 && pages[draft.openEnds[0]].request != .unrecorded
    }

    /// Without a token as evidence, pages that different accounts saw stay apart.
    private func hasSameViewer(_ left: ChainDraft, _ right: ChainDraft) -> Bool {
        let viewers = Set(left.pages.flatMap { pages[$0].viewers })
        let others = right.pages.flatMap { pages[$0].viewers }
        return viewers.isEmpty || others.isEmpty || others.contains(where: viewers.contains)
    }
}
