/// Compares the findings of two snapshots, image by image.
struct FindingComparison {
    /// What differs, new ones first, each group in its snapshot's order.
    private(set) var differences: [FindingDifference] = []
    /// How many findings both snapshots have, by severity in the new one.
    private(set) var stillOpen: [Severity: Int] = [:]
    /// How many findings are waived in both.
    private(set) var stillWaivedCount = 0

    private let context: Context
    private var old: Side
    private var new: Side

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

    /// - Complexity: O(*n*) in the number of images and findings, plus O(*m* log *m*) in those of images that don't have the
    ///   same ones.
    init(_ context: Context) {
        self.context = context
        let known = context.old.store.judged.strings
        old = Side(context.old.store, in: known)
        new = Side(context.new.store, in: known)
        comparePairs()
        compareWholes()
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

    /// Looks at the findings of each image that both sides have.
    private mutating func comparePairs() {
        for (place, other) in context.matching.oldPlaces.enumerated() {
            guard let other else { continue }
            let before = old.findings[Int(old.store.order[other])]
            let after = new.findings[Int(new.store.order[place])]
            if before.count == after.count, zip(before, after).allSatisfy({ old.key($0) == new.key($1) }) {
                for (left, right) in zip(before, after) { settle(Int(left), Int(right)) }
                continue
            }
            var left = before.map { (key: old.key($0), index: $0) }.sorted { $0.key < $1.key }[...]
            var right = after.map { (key: new.key($0), index: $0) }.sorted { $0.key < $1.key }[...]
            while let first = left.first, let second = right.first {
                if first.key == second.key { settle(Int(first.index), Int(second.index)) }
                if first.key <= second.key { left.removeFirst() }
                if second.key <= first.key { right.removeFirst() }
            }
        }
    }

    /// Looks at the findings about the snapshots, of which there are few.
    private mutating func compareWholes() {
        let known = Dictionary(grouping: old.findings.wholes) { WholeFindingKey(old.store, $0) }
        for index in new.findings.wholes {
            for before in known[WholeFindingKey(new.store, index)] ?? [] { settle(before, index) }
        }
    }

    /// Notes what became of a finding that both sides have.
    private mutating func settle(_ before: Int, _ after: Int) {
        let wasWaived = old.store.judged.records[before].status == .waived
        let isWaived = new.store.judged.records[after].status == .waived
        old.fates[before] = .kept
        new.fates[after] = wasWaived == isWaived ? .kept : isWaived ? .waiverBegun : .waiverLapsed
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

    /// What became of a finding of one side.
    private enum Fate: UInt8 {
        /// The other side doesn't have it.
        case alone
        /// The other side has it, and it counts there as it does here.
        case kept
        case waiverLapsed
        case waiverBegun
    }

    /// The findings of one side.
    private struct Side {
        let store: SnapshotStore
        let findings: ImageFindings
        var numbers: SubjectNumbers
        /// By record.
        var fates: [Fate]

        init(_ store: SnapshotStore, in known: StringTable) {
            self.store = store
            findings = ImageFindings(store)
            numbers = SubjectNumbers(store.judged.strings, in: known)
            fates = [Fate](repeating: .alone, count: store.findingCount)
        }

        mutating func key(_ index: UInt32) -> FindingKey { numbers.key(of: store.judged.records[Int(index)]) }
    }
}
