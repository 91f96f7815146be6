/// Compares the images of two snapshots: those that differ by their digests are read again and compared by field.
struct ImageComparison {
    private let old: Snapshot
    private let new: Snapshot
    private let matching: ImageMatching
    private let selection: FieldSelection
    private var differences: [ImageDifference] = []
    /// How many images of both sides are the same.
    private(set) var unchangedCount = 0
    /// Images that are DELETING or COPYING on both sides, as places in the new snapshot.
    private(set) var stuck: [Int] = []

    init(_ old: Snapshot, _ new: Snapshot, _ matching: ImageMatching, _ selection: FieldSelection) {
        self.old = old
        self.new = new
        self.matching = matching
        self.selection = selection
    }

    /// Looks at all images.
    mutating func compare() throws(ReadingAgainFailure) {
        let (oldAreas, newAreas) = (ComparedAreas(old), ComparedAreas(new))
        let (oldARNs, newARNs) = (FilteredARNs(old), FilteredARNs(new))
        try comparePairs()
        for (place, other) in matching.newPlaces.enumerated() where other == nil {
            let image = entry(place, of: old)
            if newARNs.hold(image, old.store.scan.strings) {
                add(.notCompared, place, nil, isDoubtful: false, isNotChosen: true)
                continue
            }
            let isCovered = newAreas.cover(image, old.store.scan.strings, as: oldAreas)
            add(isCovered ? .removed : .notCompared, place, nil, isDoubtful: new.verdict != .complete)
        }
        for (place, other) in matching.oldPlaces.enumerated() where other == nil {
            let image = entry(place, of: new)
            if oldARNs.hold(image, new.store.scan.strings) {
                add(.notCompared, nil, place, isDoubtful: false, isNotChosen: true)
                continue
            }
            let isCovered = oldAreas.cover(image, new.store.scan.strings, as: newAreas)
            add(isCovered ? .added : .notCompared, nil, place, isDoubtful: old.verdict != .complete)
        }
        Replacements(old, new).mark(&differences)
    }

    /// The differences by kind and ARN.
    func sorted() -> [ImageDifference] {
        let ranks = Dictionary(
            uniqueKeysWithValues: ImageDifference.Kind.allCases.enumerated().map { ($1, $0) }
        )
        let keyed = differences.map { difference in
            let place = difference.new ?? difference.old ?? 0
            let snapshot = difference.new == nil ? old : new
            let arn = snapshot.store.scan.strings[entry(place, of: snapshot).arn]
            return (ranks[difference.kind] ?? 0, Array(arn.utf8), place, difference)
        }
        return keyed.sorted { left, right in
            if left.0 != right.0 { return left.0 < right.0 }
            return left.1 == right.1 ? left.2 < right.2 : left.1.lexicographicallyPrecedes(right.1)
        }.map(\.3)
    }

    private mutating func comparePairs() throws(ReadingAgainFailure) {
        var before = ImageFields(old, includesVolatile: selection.includesVolatile)
        var after = ImageFields(new, includesVolatile: selection.includesVolatile)
        for (place, other) in matching.oldPlaces.enumerated() {
            guard let other else { continue }
            let (left, right) = (entry(other, of: old), entry(place, of: new))
            if left.state == right.state, right.state == ModelWord.deleting || right.state == ModelWord.copying {
                stuck.append(place)
            }
            if !selection.includesVolatile, let digest = left.identity, digest == right.identity {
                unchangedCount += 1
                continue
            }
            let comparison = FieldComparison(
                try before.value(at: other),
                try after.value(at: place),
                selection: selection
            )
            if comparison.changes.isEmpty {
                unchangedCount += 1
            } else {
                let isRebuilt = left.createdTime != nil && right.createdTime != nil && left.created != right.created
                add(isRebuilt ? .rebuilt : .changed, other, place, isDoubtful: false)
            }
        }
    }

    private func entry(_ place: Int, of snapshot: Snapshot) -> ImageEntry {
        snapshot.store.scan.entries[Int(snapshot.store.order[place])]
    }

    private mutating func add(
        _ kind: ImageDifference.Kind,
        _ old: Int?,
        _ new: Int?,
        isDoubtful: Bool,
        isNotChosen: Bool = false
    ) {
        differences.append(
            ImageDifference(
                kind: kind,
                old: old,
                new: new,
                isDoubtful: isDoubtful && kind != .notCompared,
                isNotChosen: isNotChosen
            )
        )
    }
}
