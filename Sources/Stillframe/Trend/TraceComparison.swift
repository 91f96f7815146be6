/// Compares what stayed of a snapshot with the next one, by the same rules as ``SnapshotDiff``.
struct TraceComparison {
    private(set) var step: TrendStep

    private var old: Side
    private var new: Side
    private let strings: StringTable
    /// By added image, the one that it has probably replaced.
    private var replaced: [Int: Int] = [:]

    /// Both must name their strings by the table of the new one; `since` is the old one's place among the points.
    ///
    /// - Complexity: O(*n*) in the number of images and findings.
    init(_ old: SnapshotTrace, _ new: SnapshotTrace, since: Int) {
        strings = new.strings
        self.old = Side(old, seenBy: new, strings: strings)
        self.new = Side(new, seenBy: old, strings: strings)
        step = TrendStep(since: since)
        matchImages()
        countLone()
        countFindings()
    }

    private mutating func matchImages() {
        let images = (old: old.trace.images, new: new.trace.images)
        var places: [StringID: Int] = [:]
        places.reserveCapacity(images.old.count)
        for (place, image) in images.old.enumerated() where image.arn != .absent { places[image.arn] = place }
        for (place, image) in images.new.enumerated() {
            guard image.arn != .absent, let before = places[image.arn] else { continue }
            pair(before, place)
            if let created = image.created, let earlier = images.old[before].created, created != earlier {
                step.rebuilt += 1
            }
        }
        var nameless = old.trace.nameless
        for (identity, images) in new.trace.nameless {
            for place in images {
                if let before = nameless[identity]?.popLast() { pair(before, place) }
            }
        }
    }

    private mutating func pair(_ before: Int, _ now: Int) {
        let (left, right) = (old.trace.images[before], new.trace.images[now])
        old.match(before, isOneView: left.owner == right.owner)
        new.match(now, isOneView: left.owner == right.owner)
        let isOnTheWay = right.state == ModelWord.deleting || right.state == ModelWord.copying
        if isOnTheWay, left.state == right.state, left.created == right.created,
            !old.trace.asOf.isSameCapture(as: new.trace.asOf)
        {
            step.stuck.append(strings[right.arn])
        }
    }

    /// Counts the images that one side alone has.
    private mutating func countLone() {
        let (removed, added) = (old.takeLone(), new.takeLone())
        step.removed = removed.count
        step.added = added.count
        step.isUnattributed = !old.unattributed.isEmpty || !new.unattributed.isEmpty
        step.isRemovedDoubtful = old.isOtherIncomplete || !old.unattributed.isEmpty
        step.isAddedDoubtful = new.isOtherIncomplete || !new.unattributed.isEmpty
        step.notCompared = old.notCompared.count + new.notCompared.count
        var guess = ReplacementPairs<BaselineKey>()
        for place in removed {
            if let lineage = old.trace.images[place].lineage {
                guess.addRemoved(candidate(place, of: old), of: lineage)
            }
        }
        for place in added {
            if let lineage = new.trace.images[place].lineage { guess.addAdded(candidate(place, of: new), of: lineage) }
        }
        let lineages = Set(guess.addedLineages)
        for (place, image) in old.trace.images.enumerated() where old.stays[place] && !lineages.isEmpty {
            guard let lineage = image.lineage, lineages.contains(lineage) else { continue }
            guess.addStaying(candidate(place, of: old), of: lineage)
        }
        for pair in guess.pairs {
            replaced[pair.new] = pair.old
            if !pair.isOldStaying { step.replaced += 1 }
        }
    }

    private func candidate(_ place: Int, of side: Side) -> ReplacementCandidate {
        let image = side.trace.images[place]
        return ReplacementCandidate(created: image.created, name: strings[image.name], at: place)
    }

    private mutating func countFindings() {
        let (before, after) = (old.trace.findings, new.trace.findings)
        var weights: [BaselineKey: Weight] = [:]
        weights.reserveCapacity(before.count)
        for finding in before where old.isPaired(finding) { weights[finding.key] = Weight(finding) }
        var kept: Set<BaselineKey> = []
        kept.reserveCapacity(after.count)
        for finding in after where new.isPaired(finding) && weights[finding.key] != nil { kept.insert(finding.key) }
        // What an image that stays no longer has is not carried over from it.
        var replacedFindings = ReplacedFindings(
            before.filter { !old.isPaired($0) || kept.contains($0.key) },
            by: replaced
        )
        for (place, finding) in after.enumerated() {
            if new.isPaired(finding), let weight = weights[finding.key] {
                count(finding, before: weight)
            } else if let weight = replacedFindings.take(finding) {
                count(finding, before: weight, isCarriedOver: true, isDoubtful: new.isDoubtful(place))
            } else {
                add(new.isCompared(place) ? .new : .notCompared, isDoubtful: new.isDoubtful(place))
            }
        }
        for (place, finding) in before.enumerated() {
            if old.isPaired(finding) ? kept.contains(finding.key) : replacedFindings.isTaken(finding) { continue }
            add(old.isCompared(place) ? .resolved : .notCompared, isDoubtful: old.isDoubtful(place))
        }
    }

    /// Counts a finding that both sides have, on one image or on one and what has probably replaced it.
    private mutating func count(
        _ finding: SnapshotTrace.Finding,
        before: Weight,
        isCarriedOver: Bool = false,
        isDoubtful: Bool = false
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
