/// Compares what stayed of a snapshot with the next one, by the same rules as ``SnapshotDiff``.
struct TraceComparison {
    private(set) var step: TrendStep

    private let old: SnapshotTrace
    private let new: SnapshotTrace
    /// By place in the old images, whether the new ones have it; and the other way round.
    private var oldStays: [Bool]
    private var newStays: [Bool]
    /// What each side would show of the other.
    private let areas: (old: AreaComparison, new: AreaComparison)
    /// The images that the other side doesn't cover.
    private var oldNotCompared: Set<Int> = []
    private var newNotCompared: Set<Int> = []

    /// Both must name their strings by the table of the new one; `since` is the old one's place among the points.
    ///
    /// - Complexity: O(*n*) in the number of images and findings.
    init(_ old: SnapshotTrace, _ new: SnapshotTrace, since: Int) {
        self.old = old
        self.new = new
        step = TrendStep(since: since)
        areas = (AreaComparison(old.areas, with: new.areas), AreaComparison(new.areas, with: old.areas))
        oldStays = [Bool](repeating: false, count: old.images.count)
        newStays = [Bool](repeating: false, count: new.images.count)
        step.isAddedDoubtful = !old.isComplete
        step.isRemovedDoubtful = !new.isComplete
        matchImages()
        countLeft()
        countFindings()
    }

    private mutating func matchImages() {
        var places: [StringID: Int] = [:]
        places.reserveCapacity(old.images.count)
        for (place, image) in old.images.enumerated() where image.arn != .absent { places[image.arn] = place }
        for (place, image) in new.images.enumerated() {
            guard image.arn != .absent, let before = places[image.arn] else { continue }
            pair(before, place)
            let other = old.images[before]
            if let created = image.created, let earlier = other.created, created != earlier { step.rebuilt += 1 }
        }
        var nameless = old.nameless
        for (identity, images) in new.nameless {
            for place in images {
                if let before = nameless[identity]?.popLast() { pair(before, place) }
            }
        }
    }

    private mutating func pair(_ before: Int, _ now: Int) {
        oldStays[before] = true
        newStays[now] = true
        let state = new.images[now].state
        if state == old.images[before].state, state == ModelWord.deleting || state == ModelWord.copying {
            step.stuck.append(new.strings[new.images[now].arn])
        }
    }

    private mutating func countLeft() {
        var removed: [BaselineKey: Int] = [:]
        for (place, image) in old.images.enumerated() where !oldStays[place] {
            guard shows(areas.new, new.filtered, image) else {
                oldNotCompared.insert(place)
                continue
            }
            step.removed += 1
            if let lineage = image.lineage { removed[lineage, default: 0] += 1 }
        }
        for (place, image) in new.images.enumerated() where !newStays[place] {
            guard shows(areas.old, old.filtered, image) else {
                newNotCompared.insert(place)
                continue
            }
            step.added += 1
            if let lineage = image.lineage, let left = removed[lineage], left > 0 {
                removed[lineage] = left - 1
                step.replaced += 1
            }
        }
        step.notCompared = oldNotCompared.count + newNotCompared.count
    }

    /// Whether a side would show an image of the other one.
    private func shows(_ areas: AreaComparison, _ filtered: FilteredARNs, _ image: SnapshotTrace.Image) -> Bool {
        if filtered.hold(image.arn, new.strings) { return false }
        let answer = areas.answer(
            region: image.region,
            account: image.owner == .own ? image.account : .absent,
            kind: image.kind,
            names: [image.name, image.arn],
            new.strings
        )
        return answer == .shown
    }

    private mutating func countFindings() {
        var before: [BaselineKey: Bool] = [:]
        var after: Set<BaselineKey> = []
        before.reserveCapacity(old.findings.count)
        after.reserveCapacity(new.findings.count)
        for finding in old.findings { before[finding.key] = finding.isWaived }
        for finding in new.findings { after.insert(finding.key) }
        let oldLineages = Set(old.findings.lazy.compactMap(\.lineage))
        let newLineages = Set(new.findings.lazy.compactMap(\.lineage))
        var taken: Set<BaselineKey> = []
        for finding in new.findings {
            if let wasWaived = before[finding.key], isPaired(finding, newStays) {
                if wasWaived, !finding.isWaived {
                    add(.new, isDoubtful: false)
                } else if !wasWaived, finding.isWaived {
                    add(.waived, isDoubtful: false)
                } else if !finding.isWaived {
                    step.stillOpen += 1
                }
                continue
            }
            let kind = kind(finding, newStays, newNotCompared, oldLineages, areas.old, otherwise: .new)
            if kind == .carriedOver, let lineage = finding.lineage { taken.insert(lineage) }
            add(
                kind,
                isDoubtful: !old.isComplete || old.blindRules.contains(finding.key.rule)
            )
        }
        for finding in old.findings where !after.contains(finding.key) || !isPaired(finding, oldStays) {
            let kind = kind(finding, oldStays, oldNotCompared, newLineages, areas.new, otherwise: .resolved)
            // One that is carried over counts where an image that only the new snapshot has took it over.
            if kind == .carriedOver, let lineage = finding.lineage, taken.contains(lineage) { continue }
            add(kind, isDoubtful: !new.isComplete || new.blindRules.contains(finding.key.rule))
        }
    }

    /// Whether a finding is about what both sides have: one image, or the snapshot.
    private func isPaired(_ finding: SnapshotTrace.Finding, _ stays: [Bool]) -> Bool {
        finding.image.map { stays[$0] } ?? true
    }

    /// What became of a finding that only one side has.
    private func kind(
        _ finding: SnapshotTrace.Finding,
        _ stays: [Bool],
        _ notCompared: Set<Int>,
        _ lineages: Set<BaselineKey>,
        _ areas: AreaComparison,
        otherwise: FindingDifference.Kind
    ) -> FindingDifference.Kind {
        guard let image = finding.image else {
            let account = new.strings[finding.key.account]
            return areas.reach(account: account, region: new.strings[finding.key.region]) ? otherwise : .notCompared
        }
        if stays[image] { return otherwise }
        if notCompared.contains(image) { return .notCompared }
        return finding.lineage.map(lineages.contains) ?? false ? .carriedOver : otherwise
    }

    private mutating func add(_ kind: FindingDifference.Kind, isDoubtful: Bool) {
        step.findings[kind, default: 0] += 1
        if isDoubtful, kind != .notCompared { step.doubtfulFindings[kind, default: 0] += 1 }
    }
}

extension SnapshotTrace.Image {
    /// What it has in common with an image that replaces it; `nil` where nothing tells.
    fileprivate var lineage: BaselineKey? {
        if owner == .aws || stem == .absent { return nil }
        return BaselineKey(image: stem, account: account, region: region)
    }
}

extension BaselineKey {
    /// A lineage alone, whatever the rule.
    fileprivate init(image: StringID, account: StringID, region: StringID) {
        (rule, self.image, isExact) = (0, image, false)
        (self.account, self.region, subject) = (account, region, .absent)
    }
}
