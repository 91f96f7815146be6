extension ChainProblems {
    /// What stands beside a chain in its area: it decides what an open end or an orphan is called.
    private struct Surroundings {
        /// Chains that begin, but whose end is missing.
        var startedCount = 0
        /// Chains whose beginning is missing.
        var orphanedCount = 0
    }

    /// Reports what the drafts lack, and what is worth knowing of them.
    mutating func report(_ drafts: [ChainDraft]) {
        let areas = drafts.map { names.area(of: $0.pages) }
        var surroundings: [PageArea: Surroundings] = [:]
        for (draft, area) in zip(drafts, areas) where draft.hasRecordedPages {
            let lacksEnd = !draft.openEnds.isEmpty || draft.isCut
            surroundings[area, default: Surroundings()].startedCount += draft.orphanHeads.isEmpty && lacksEnd ? 1 : 0
            surroundings[area, default: Surroundings()].orphanedCount += draft.orphanHeads.isEmpty ? 0 : 1
        }
        for (draft, area) in zip(drafts, areas) {
            let around = surroundings[area] ?? Surroundings()
            for page in draft.orphanHeads {
                if around.startedCount > 0 { addOrphanPage(page) } else { addMissingStart(page) }
            }
            let others = around.orphanedCount - (draft.orphanHeads.isEmpty ? 0 : 1)
            for page in draft.openEnds {
                report(openEnd: page, of: draft, region: names[area.region], hasOrphansBeside: others > 0)
            }
            if draft.isBare {
                addCompletenessUnknown(draft.pages[0])
            } else if let page = draft.pages.first(where: isPutTogether) {
                addMixedPage(page)
            }
            if let scope = ChainAssembly.scope(of: draft, in: pages), scope.text != .absent {
                addFilteredRequest(scope.page, scope: names[scope.text])
            }
        }
    }

    /// Reports each page that is left out because it repeats another.
    mutating func report(_ repeats: RepeatedPages) {
        for page in repeats.pages { addRepeatedPage(page, of: repeats.original(of: page)) }
    }

    private mutating func report(openEnd page: Int, of draft: ChainDraft, region: String, hasOrphansBeside: Bool) {
        if let token = clientToken(of: page) {
            let isFiltered = ChainAssembly.scope(of: draft, in: pages).map { $0.text != .absent } ?? false
            let images = draft.pages.reduce(0) { $0 + pages[$1].imageCount }
            addClientTruncated(page, token, region: region, isFiltered: isFiltered, images: images)
        } else if hasOrphansBeside, pages[page].request != .unrecorded {
            addMissingPage(page)
        } else {
            addDanglingEnd(page, draft.brokenBy)
        }
    }
}
