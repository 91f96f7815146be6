/// Compares the findings of two snapshots, image by image.
struct FindingComparison {
    /// What differs, new ones first, each group in its snapshot's order.
    private(set) var differences: [FindingDifference] = []
    /// How many findings both snapshots have, by severity in the new one.
    private(set) var stillOpen: [Severity: Int] = [:]
    /// How many findings are waived in both.
    private(set) var stillWaivedCount = 0

    private let context: Context
    /// By record of the old snapshot, how much it weighs there.
    private let severities: [Severity]
    private var old: FindingPairs.Side
    private var new: FindingPairs.Side

    /// - Complexity: O(*n*) in the number of images and findings.
    init(_ context: Context, _ pairs: FindingPairs) {
        self.context = context
        severities = pairs.old.store.severities()
        var pairs = pairs
        for pair in context.replaced.values { pairs.carryOver(pair) }
        (old, new) = (pairs.old, pairs.new)
        gatherNew()
        gatherOld()
    }
}

extension FindingComparison {
    /// Gathers what differs of the new snapshot's findings, and counts what does not.
    private mutating func gatherNew() {
        let store = new.store
        for issue in store.judged.issues {
            for place in issue.range {
                let index = Int(store.judged.places[place])
                let record = store.judged.records[index]
                switch new.fates[index] {
                case .kept where record.status == .waived: stillWaivedCount += 1
                case .kept:
                    let severity = store.severity(of: record, in: issue)
                    stillOpen[severity, default: 0] += 1
                    if severityBefore(index).map({ $0 != severity }) ?? false {
                        let cause = cause(Origin(record, context, isOld: false), .imageAdded)
                        add(.reweighed, cause, place, record, isOld: false)
                    }
                case .carriedOver:
                    let isUnattributed = Origin(record, context, isOld: false).isUnattributed
                    add(.carriedOver, .imageAdded, place, record, isOld: false, isUnattributed: isUnattributed)
                case .waiverLeftBehind: add(.new, .waiverLeftBehind, place, record, isOld: false)
                case .waiverLapsed: add(.new, .waiverLapsed, place, record, isOld: false)
                case .waiverBegun: add(.waived, .waiverBegun, place, record, isOld: false)
                case .alone: addLone(place, record, isOld: false)
                }
            }
        }
    }

    /// Gathers the old snapshot's findings that the new one doesn't have.
    private mutating func gatherOld() {
        for (place, index) in old.store.judged.places.enumerated() where old.fates[Int(index)] == .alone {
            addLone(place, old.store.judged.records[Int(index)], isOld: true)
        }
    }

    /// Adds a finding that one side alone has.
    private mutating func addLone(_ place: Int, _ record: FindingRecord, isOld: Bool) {
        let origin = Origin(record, context, isOld: isOld)
        add(
            !origin.isCompared ? .notCompared : isOld ? .resolved : .new,
            cause(origin, isOld ? .imageRemoved : .imageAdded),
            place,
            record,
            isOld: isOld,
            isUnattributed: origin.isUnattributed
        )
    }

    private func cause(_ origin: Origin, _ alone: FindingDifference.Cause) -> FindingDifference.Cause {
        if origin.isAlone { return alone }
        if origin.isOtherView { return .otherView }
        if origin.isChanged { return .imageChanged }
        if origin.isLatestAgentChanged { return .latestAgentChanged }
        if origin.isOfPages { return .otherPages }
        let hasTimePassed = context.old.asOf.instant != context.new.asOf.instant
        switch origin.surroundings {
        case .time: return hasTimePassed ? .timePassed : .otherImages
        case .images: return context.hasDifferences ? .otherImages : .otherPages
        case .imagesAndTime:
            if !hasTimePassed { return .otherImages }
            return context.hasDifferences ? .timeOrImages : .timePassed
        }
    }

    private mutating func add(
        _ kind: FindingDifference.Kind,
        _ cause: FindingDifference.Cause,
        _ place: Int,
        _ record: FindingRecord,
        isOld: Bool,
        isUnattributed: Bool = false
    ) {
        let other = isOld ? context.new : context.old
        let predecessor = isOld ? nil : predecessor(of: Int(new.store.judged.places[place]))
        let isDoubtful =
            (kind == .new || kind == .resolved || kind == .carriedOver) && cause != .waiverLapsed
            && cause != .waiverLeftBehind
            && (other.verdict != .complete || isUnattributed || other.results[Int(record.rule)].notJudged > 0)
        differences.append(
            FindingDifference(
                kind: kind,
                cause: cause,
                finding: place,
                isOld: isOld,
                predecessor: predecessor?.old,
                isPredecessorStaying: predecessor?.isOldStaying ?? false,
                severityBefore: isOld ? nil : severityBefore(Int(new.store.judged.places[place])),
                isDoubtful: isDoubtful,
                isUnattributed: isUnattributed
            )
        )
    }

    /// How much a finding of the new snapshot weighed in the old one; `nil` where that doesn't have it.
    private func severityBefore(_ index: Int) -> Severity? {
        new.fates[index] == .alone ? nil : severities[Int(new.counterparts[index])]
    }

    /// The image of the old snapshot that a finding of the new one is carried over from.
    private func predecessor(of index: Int) -> ReplacementPair? {
        let image = new.store.judged.records[index].image
        if new.fates[index] == .alone || image == FindingRecord.snapshot { return nil }
        return context.replaced[Int(new.store.ranks[Int(image)])]
    }
}
