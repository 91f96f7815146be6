/// Compares the findings of two snapshots, image by image.
struct FindingComparison {
    /// What differs, new ones first, each group in its snapshot's order.
    private(set) var differences: [FindingDifference] = []
    /// How many findings both snapshots have, by severity in the new one.
    private(set) var stillOpen: [Severity: Int] = [:]
    /// How many findings are waived in both.
    private(set) var stillWaivedCount = 0

    private let context: Context
    private var old: FindingPairs.Side
    private var new: FindingPairs.Side

    /// What is known of the images and the snapshots.
    struct Context {
        let old: Snapshot
        let new: Snapshot
        let matching: ImageMatching
        /// What each side would show of the other.
        let areas: (old: AreaComparison, new: AreaComparison)
        /// Whether any image differs.
        let hasDifferences: Bool
        /// The places of images in the new snapshot that are changed or rebuilt.
        let changed: Set<Int>
        /// The places of images that the other side doesn't cover.
        let oldNotCompared: Set<Int>
        let newNotCompared: Set<Int>
    }

    /// - Complexity: O(*n*) in the number of images and findings.
    init(_ context: Context, _ pairs: FindingPairs) {
        self.context = context
        (old, new) = (pairs.old, pairs.new)
        let lineages = wantedLineages()
        let oldLineages = LineageFindings(old.store, old.findings, of: lineages, &old.numbers)
        let newLineages = LineageFindings(new.store, new.findings, of: lineages, &new.numbers)
        gatherNew { record, numbers in
            oldLineages.contains(
                numbers.key(of: record),
                of: lineages.key(of: Int(record.image), in: context.new.store.scan)
            )
        }
        gatherOld { record, numbers in
            newLineages.contains(
                numbers.key(of: record),
                of: lineages.key(of: Int(record.image), in: context.old.store.scan)
            )
        }
    }

    private func wantedLineages() -> WantedLineages {
        var lineages = WantedLineages()
        for (side, places) in [(old, context.matching.newPlaces), (new, context.matching.oldPlaces)] {
            for (place, other) in places.enumerated() where other == nil {
                let entry = Int(side.store.order[place])
                if !side.findings[entry].isEmpty { lineages.add(entry, in: side.store.scan) }
            }
        }
        return lineages
    }
}

extension FindingComparison {
    /// Gathers what differs of the new snapshot's findings, and counts what does not.
    private mutating func gatherNew(isCarried: (FindingRecord, inout SubjectNumbers) -> Bool) {
        let store = new.store
        for issue in store.judged.issues {
            for place in issue.range {
                let index = Int(store.judged.places[place])
                let record = store.judged.records[index]
                switch new.fates[index] {
                case .kept where record.status == .waived: stillWaivedCount += 1
                case .kept: stillOpen[store.severity(of: record, in: issue), default: 0] += 1
                case .waiverLapsed: add(.new, .waiverLapsed, place, record, isOld: false)
                case .waiverBegun: add(.waived, .waiverBegun, place, record, isOld: false)
                case .alone:
                    let origin = Origin(record, context, isOld: false)
                    let kind: FindingDifference.Kind =
                        origin.isNotCompared
                        ? .notCompared
                        : origin.isAlone && isCarried(record, &new.numbers) ? .carriedOver : .new
                    add(kind, cause(origin, .imageAdded), place, record, isOld: false)
                }
            }
        }
    }

    /// Gathers the old snapshot's findings that the new one doesn't have.
    private mutating func gatherOld(isCarried: (FindingRecord, inout SubjectNumbers) -> Bool) {
        for (place, index) in old.store.judged.places.enumerated() where old.fates[Int(index)] == .alone {
            let record = old.store.judged.records[Int(index)]
            let origin = Origin(record, context, isOld: true)
            let kind: FindingDifference.Kind =
                origin.isNotCompared
                ? .notCompared
                : origin.isAlone && isCarried(record, &old.numbers) ? .carriedOver : .resolved
            add(kind, cause(origin, .imageRemoved), place, record, isOld: true)
        }
    }

    private func cause(_ origin: Origin, _ alone: FindingDifference.Cause) -> FindingDifference.Cause {
        if origin.isAlone { return alone }
        if origin.isChanged { return .imageChanged }
        if origin.isOfPages { return .otherPages }
        if context.old.asOf.instant == context.new.asOf.instant { return .otherImages }
        return origin.isWhole && context.hasDifferences ? .timeOrImages : .timePassed
    }

    private mutating func add(
        _ kind: FindingDifference.Kind,
        _ cause: FindingDifference.Cause,
        _ place: Int,
        _ record: FindingRecord,
        isOld: Bool
    ) {
        let other = isOld ? context.new : context.old
        let isDoubtful =
            kind != .waived && kind != .notCompared && cause != .waiverLapsed
            && (other.verdict != .complete || other.results[Int(record.rule)].notJudged > 0)
        differences.append(
            FindingDifference(kind: kind, cause: cause, finding: place, isOld: isOld, isDoubtful: isDoubtful)
        )
    }
}
