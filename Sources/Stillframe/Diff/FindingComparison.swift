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
    /// What images that only the new snapshot has took over.
    private var taken: Set<LineageFindings.Key> = []

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
            oldLineages.key(
                numbers.key(of: record),
                of: lineages.key(of: Int(record.image), in: context.new.store.scan)
            )
        }
        gatherOld { record, numbers in
            newLineages.key(
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
    private mutating func gatherNew(carrier: (FindingRecord, inout SubjectNumbers) -> LineageFindings.Key?) {
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
                    let carrier = origin.isCompared && origin.isAlone ? carrier(record, &new.numbers) : nil
                    if let carrier { taken.insert(carrier) }
                    let kind: FindingDifference.Kind =
                        !origin.isCompared ? .notCompared : carrier != nil ? .carriedOver : .new
                    add(kind, cause(origin, .imageAdded), place, record, isOld: false)
                }
            }
        }
    }

    /// Gathers the old snapshot's findings that the new one doesn't have.
    private mutating func gatherOld(carrier: (FindingRecord, inout SubjectNumbers) -> LineageFindings.Key?) {
        for (place, index) in old.store.judged.places.enumerated() where old.fates[Int(index)] == .alone {
            let record = old.store.judged.records[Int(index)]
            let origin = Origin(record, context, isOld: true)
            let carrier = origin.isCompared && origin.isAlone ? carrier(record, &old.numbers) : nil
            let kind: FindingDifference.Kind =
                !origin.isCompared ? .notCompared : carrier != nil ? .carriedOver : .resolved
            let isTold = carrier.map(taken.contains) ?? false
            add(kind, cause(origin, .imageRemoved), place, record, isOld: true, isToldByNew: isTold)
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
        isOld: Bool,
        isToldByNew: Bool = false
    ) {
        let other = isOld ? context.new : context.old
        let isDoubtful =
            kind != .waived && kind != .notCompared && cause != .waiverLapsed
            && (other.verdict != .complete || other.results[Int(record.rule)].notJudged > 0)
        differences.append(
            FindingDifference(
                kind: kind,
                cause: cause,
                finding: place,
                isOld: isOld,
                isToldByNew: isToldByNew,
                isDoubtful: isDoubtful
            )
        )
    }
}
