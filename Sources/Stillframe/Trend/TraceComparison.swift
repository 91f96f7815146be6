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
    /// The images that the other side covers only if a listing that nothing attributes is of their account.
    private var oldUnattributed: Set<Int> = []
    private var newUnattributed: Set<Int> = []
    /// The images that one side shows to their owner and the other to somebody else.
    private var oldOtherViews: Set<Int> = []
    private var newOtherViews: Set<Int> = []
    /// By added image, the one that it has probably replaced.
    private var replaced: [Int: Int] = [:]

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
        if old.images[before].owner != new.images[now].owner {
            oldOtherViews.insert(before)
            newOtherViews.insert(now)
        }
        let (left, right) = (old.images[before], new.images[now])
        let isOnTheWay = right.state == ModelWord.deleting || right.state == ModelWord.copying
        if isOnTheWay, left.state == right.state, left.created == right.created, !old.asOf.isSameCapture(as: new.asOf) {
            step.stuck.append(new.strings[new.images[now].arn])
        }
    }

    private mutating func countLeft() {
        var guess = ReplacementPairs<BaselineKey>()
        for (place, image) in old.images.enumerated() where !oldStays[place] {
            switch answer(areas.new, new.filtered, image) {
            case .shown: break
            case .perhapsShown:
                oldUnattributed.insert(place)
                step.isRemovedDoubtful = true
            case .leftOut, .notListed, .notChosen:
                oldNotCompared.insert(place)
                continue
            }
            step.removed += 1
            if let lineage = image.lineage {
                guess.addRemoved(candidate(image, place), of: lineage)
            }
        }
        for (place, image) in new.images.enumerated() where !newStays[place] {
            switch answer(areas.old, old.filtered, image) {
            case .shown: break
            case .perhapsShown:
                newUnattributed.insert(place)
                step.isAddedDoubtful = true
            case .leftOut, .notListed, .notChosen:
                newNotCompared.insert(place)
                continue
            }
            step.added += 1
            if let lineage = image.lineage {
                guess.addAdded(candidate(image, place), of: lineage)
            }
        }
        let lineages = Set(guess.addedLineages)
        for (place, image) in old.images.enumerated() where oldStays[place] && !lineages.isEmpty {
            guard let lineage = image.lineage, lineages.contains(lineage) else { continue }
            guess.addStaying(candidate(image, place), of: lineage)
        }
        for pair in guess.pairs {
            replaced[pair.new] = pair.old
            if !pair.isOldStaying { step.replaced += 1 }
        }
        step.notCompared = oldNotCompared.count + newNotCompared.count
    }

    private func candidate(_ image: SnapshotTrace.Image, _ place: Int) -> ReplacementCandidate {
        ReplacementCandidate(created: image.created, name: new.strings[image.name], at: place)
    }

    /// What a side would do with an image of the other one.
    private func answer(
        _ areas: AreaComparison,
        _ filtered: FilteredARNs,
        _ image: SnapshotTrace.Image
    ) -> AreaComparison.Answer {
        if filtered.hold(image.arn, new.strings) { return .notChosen }
        return areas.answer(
            region: image.region,
            account: image.owner == .own ? image.account : .absent,
            kind: image.kind,
            names: [image.name, image.arn],
            isSeenByAll: image.owner == .aws,
            new.strings
        )
    }

    private mutating func countFindings() {
        var before: [BaselineKey: Weight] = [:]
        before.reserveCapacity(old.findings.count)
        for finding in old.findings where isPaired(finding, oldStays) { before[finding.key] = Weight(finding) }
        let staying = replaced.isEmpty ? [] : Set(new.findings.filter { isPaired($0, newStays) }.map(\.key))
        // What an image that stays no longer has is not carried over from it.
        var replacedFindings = ReplacedFindings(
            old.findings.filter { !isPaired($0, oldStays) || staying.contains($0.key) },
            by: replaced
        )
        var kept: Set<BaselineKey> = []
        kept.reserveCapacity(new.findings.count)
        for (place, finding) in new.findings.enumerated() {
            let isDoubtful = !old.isComplete || old.blindRules.contains(finding.key.rule)
            if isPaired(finding, newStays), let weight = before[finding.key] {
                kept.insert(finding.key)
                count(finding, before: weight, isCarriedOver: false, isDoubtful: isDoubtful)
            } else if let weight = replacedFindings.take(finding) {
                count(finding, before: weight, isCarriedOver: true, isDoubtful: isDoubtful)
            } else {
                let isCompared = isCompared(place, of: new, newNotCompared, newOtherViews, areas.old)
                let isUnattributed = isUnattributed(place, of: new, newUnattributed, areas.old)
                add(isCompared ? .new : .notCompared, isDoubtful: isDoubtful || isUnattributed)
            }
        }
        for (place, finding) in old.findings.enumerated() {
            if isPaired(finding, oldStays) ? kept.contains(finding.key) : replacedFindings.isTaken(finding) { continue }
            let isCompared = isCompared(place, of: old, oldNotCompared, oldOtherViews, areas.new)
            add(
                isCompared ? .resolved : .notCompared,
                isDoubtful: !new.isComplete || new.blindRules.contains(finding.key.rule)
                    || isUnattributed(place, of: old, oldUnattributed, areas.new)
            )
        }
    }

    /// Counts a finding that both sides have, on one image or on one and what has probably replaced it.
    private mutating func count(
        _ finding: SnapshotTrace.Finding,
        before: Weight,
        isCarriedOver: Bool,
        isDoubtful: Bool
    ) {
        if before.isWaived != finding.isWaived {
            add(before.isWaived ? .new : .waived, isDoubtful: false)
        } else if isCarriedOver {
            add(.carriedOver, isDoubtful: isDoubtful)
        } else if !finding.isWaived {
            step.stillOpen += 1
            if before.severity != finding.severity { add(.reweighed, isDoubtful: false) }
        }
    }

    /// Whether a finding is about what both sides have: one image, or the snapshot.
    private func isPaired(_ finding: SnapshotTrace.Finding, _ stays: [Bool]) -> Bool {
        finding.image.map { stays[$0] } ?? true
    }

    /// Whether that the other side covers what a finding is about is a guess.
    private func isUnattributed(
        _ place: Int,
        of trace: SnapshotTrace,
        _ unattributed: Set<Int>,
        _ areas: AreaComparison
    ) -> Bool {
        let finding = trace.findings[place]
        if let image = finding.image { return unattributed.contains(image) }
        let region = new.strings[finding.key.region]
        if trace.images(ofFinding: place) != nil || region.isEmpty { return false }
        return areas.isGuess(account: new.strings[finding.key.account], region: region)
    }

    /// Whether the other side covers what a finding that it doesn't have is about.
    private func isCompared(
        _ place: Int,
        of trace: SnapshotTrace,
        _ notCompared: Set<Int>,
        _ otherViews: Set<Int>,
        _ areas: AreaComparison
    ) -> Bool {
        let finding = trace.findings[place]
        if let image = finding.image { return !notCompared.contains(image) && !otherViews.contains(image) }
        if let images = trace.images(ofFinding: place) { return !images.allSatisfy(notCompared.contains) }
        return areas.reach(account: new.strings[finding.key.account], region: new.strings[finding.key.region])
    }

    private mutating func add(_ kind: FindingDifference.Kind, isDoubtful: Bool) {
        step.findings[kind, default: 0] += 1
        if isDoubtful, kind != .notCompared { step.doubtfulFindings[kind, default: 0] += 1 }
    }
}

extension TraceComparison {
    /// How a finding counts.
    struct Weight {
        let isWaived: Bool
        let severity: Severity

        init(_ finding: SnapshotTrace.Finding) {
            isWaived = finding.isWaived
            severity = finding.severity
        }
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
