/// Compares the findings of two snapshots.
struct FindingComparison {
    /// What differs, new ones first, each group in its snapshot's order.
    private(set) var differences: [FindingDifference] = []
    /// How many findings both snapshots have, by severity in the new one.
    private(set) var stillOpen: [Severity: Int] = [:]

    private let context: Context

    /// What is known of the images and the snapshots.
    struct Context {
        let old: Snapshot
        let new: Snapshot
        let matching: ImageMatching
        /// The places of images in the new snapshot that are changed or rebuilt.
        let changed: Set<Int>
        /// The places of images that the other side doesn't cover.
        let oldNotCompared: Set<Int>
        let newNotCompared: Set<Int>
    }

    /// - Complexity: O(*n*) in the number of findings.
    init(_ context: Context) {
        self.context = context
        var shared = StringTable()
        let matching = context.matching
        let hasLineages = matching.newPlaces.contains(nil) || matching.oldPlaces.contains(nil)
        var old = FindingMatching(context.old.store, hasLineages: hasLineages, shared: &shared)
        var new = FindingMatching(context.new.store, hasLineages: hasLineages, shared: &shared)
        for place in 0..<context.new.store.findingCount { compareNew(place, &new, old, &shared) }
        for place in 0..<context.old.store.findingCount { compareOld(place, &old, new, &shared) }
    }

    private mutating func compareNew(
        _ place: Int,
        _ new: inout FindingMatching,
        _ old: FindingMatching,
        _ shared: inout StringTable
    ) {
        let record = new.record(at: place)
        let side = Side(record, context.new.store, context.matching.oldPlaces, context.newNotCompared, isOld: false)
        if let before = old.exact[new.key(of: record, &shared)] {
            if before == .waived, record.status != .waived {
                return add(.new, .waiverLapsed, place, record, isOld: false)
            }
            if before != .waived, record.status == .waived {
                return add(.waived, .waiverBegun, place, record, isOld: false)
            }
            stillOpen[severity(of: place), default: 0] += record.status == .waived ? 0 : 1
            return
        }
        if side.isNotCompared { return add(.notCompared, .imageAdded, place, record, isOld: false) }
        let isCarried = side.isAlone && new.lineage(of: record, &shared).map(old.lineages.contains) ?? false
        add(isCarried ? .carriedOver : .new, cause(side, .imageAdded), place, record, isOld: false)
    }

    private mutating func compareOld(
        _ place: Int,
        _ old: inout FindingMatching,
        _ new: FindingMatching,
        _ shared: inout StringTable
    ) {
        let record = old.record(at: place)
        let side = Side(record, context.old.store, context.matching.newPlaces, context.oldNotCompared, isOld: true)
        if new.exact[old.key(of: record, &shared)] != nil { return }
        if side.isNotCompared { return add(.notCompared, .imageRemoved, place, record, isOld: true) }
        let isCarried = side.isAlone && old.lineage(of: record, &shared).map(new.lineages.contains) ?? false
        add(isCarried ? .carriedOver : .resolved, cause(side, .imageRemoved), place, record, isOld: true)
    }

    private func cause(_ side: Side, _ alone: FindingDifference.Cause) -> FindingDifference.Cause {
        if side.isAlone { return alone }
        if let place = side.newPlace, context.changed.contains(place) { return .imageChanged }
        return context.old.asOf.instant == context.new.asOf.instant ? .otherImages : .timePassed
    }

    private func severity(of place: Int) -> Severity { context.new.store.severity(ofFinding: place) }

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

    /// What is known of a finding's image on the other side.
    private struct Side {
        let isOnImage: Bool
        /// Whether the other side has no such image.
        let isAlone: Bool
        let isNotCompared: Bool
        /// The image's place in the new snapshot.
        let newPlace: Int?

        init(_ record: FindingRecord, _ store: SnapshotStore, _ places: [Int?], _ notCompared: Set<Int>, isOld: Bool) {
            isOnImage = record.image != FindingRecord.snapshot
            let place = isOnImage ? Int(store.ranks[Int(record.image)]) : 0
            let other = isOnImage ? places[place] : nil
            isAlone = isOnImage && other == nil
            isNotCompared = isOnImage && notCompared.contains(place)
            newPlace = isOld || !isOnImage ? other : place
        }
    }
}
