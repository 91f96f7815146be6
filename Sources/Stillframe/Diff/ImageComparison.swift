/// Compares the images of two snapshots: those that differ by their digests are read again and compared by field.
struct ImageComparison {
    private let old: Snapshot
    private let new: Snapshot
    private let matching: ImageMatching
    private let selection: FieldSelection
    private var differences: [ImageDifference] = []
    /// What added images have probably replaced.
    private(set) var replacements: [ReplacementPair] = []
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
    mutating func compare(_ areas: (old: AreaComparison, new: AreaComparison)) throws(ReadingAgainFailure) {
        let (oldARNs, newARNs) = (FilteredARNs(old), FilteredARNs(new))
        try comparePairs()
        for (place, other) in matching.newPlaces.enumerated() where other == nil {
            let (image, strings) = (entry(place, of: old), old.store.scan.strings)
            let answer = newARNs.hold(image, strings) ? .notChosen : areas.new.answer(image, strings)
            let mayBeLeftOut = !areas.new.showsAllKinds(image, strings)
            add(.removed, place, nil, answer, isDoubtful: new.verdict != .complete, mayBeLeftOut: mayBeLeftOut)
        }
        for (place, other) in matching.oldPlaces.enumerated() where other == nil {
            let (image, strings) = (entry(place, of: new), new.store.scan.strings)
            let answer = oldARNs.hold(image, strings) ? .notChosen : areas.old.answer(image, strings)
            let mayBeLeftOut = !areas.old.showsAllKinds(image, strings)
            add(.added, nil, place, answer, isDoubtful: old.verdict != .complete, mayBeLeftOut: mayBeLeftOut)
        }
        replacements = Replacements(old, new, matching).pairs(differences)
        markReplacements()
    }

    /// Notes on both sides of a pair what has probably replaced what; an image that stays is not replaced yet.
    private mutating func markReplacements() {
        let pairs = replacements.filter { !$0.isOldStaying }
        let (after, before) = (
            Dictionary(uniqueKeysWithValues: pairs.map { ($0.old, $0.new) }),
            Dictionary(uniqueKeysWithValues: pairs.map { ($0.new, $0.old) })
        )
        for index in differences.indices {
            switch differences[index].kind {
            case .added: differences[index].counterpart = differences[index].new.flatMap { before[$0] }
            case .removed: differences[index].counterpart = differences[index].old.flatMap { after[$0] }
            case .rebuilt, .changed, .notCompared: continue
            }
        }
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
        let (oldStore, newStore) = (old.store, new.store)
        var pairs: [Pair] = []
        for (place, other) in matching.oldPlaces.enumerated() {
            guard let other else { continue }
            // Entries are large: only what is looked at is read.
            let (left, right) = (Int(oldStore.order[other]), Int(newStore.order[place]))
            if isStuck(oldStore.scan.entries[left], newStore.scan.entries[right]) { stuck.append(place) }
            let identity = oldStore.scan.entries[left].identity
            if selection.includesVolatile || identity == nil || identity != newStore.scan.entries[right].identity {
                pairs.append(Pair(old: other, new: place))
            } else {
                unchangedCount += 1
            }
        }
        for (pair, isChanged) in zip(pairs, try PairComparison(old, new, selection).areChanged(pairs)) {
            if isChanged {
                let times = (entry(pair.old, of: old).createdTime, entry(pair.new, of: new).createdTime)
                let isRebuilt = times.0 != nil && times.1 != nil && times.0 != times.1
                add(isRebuilt ? .rebuilt : .changed, pair.old, pair.new, .shown, isDoubtful: false)
            } else {
                unchangedCount += 1
            }
        }
    }

    /// Whether an image was in a state on the way on both sides, which are not of one instant, and not built again in between.
    private func isStuck(_ before: borrowing ImageEntry, _ after: borrowing ImageEntry) -> Bool {
        guard before.state == after.state, before.createdTime == after.createdTime else { return false }
        let state = after.state
        return (state == ModelWord.deleting || state == ModelWord.copying) && !old.asOf.isSameCapture(as: new.asOf)
    }

    /// One image by its places in both snapshots.
    struct Pair {
        let old: Int
        let new: Int
    }

    private func entry(_ place: Int, of snapshot: Snapshot) -> ImageEntry {
        snapshot.store.scan.entries[Int(snapshot.store.order[place])]
    }

    private mutating func add(
        _ kind: ImageDifference.Kind,
        _ old: Int?,
        _ new: Int?,
        _ answer: AreaComparison.Answer,
        isDoubtful: Bool,
        mayBeLeftOut: Bool = false
    ) {
        let isCompared = answer == .shown || answer == .perhapsShown
        differences.append(
            ImageDifference(
                kind: isCompared ? kind : .notCompared,
                old: old,
                new: new,
                isDoubtful: isCompared && (isDoubtful || answer == .perhapsShown),
                isUnattributed: answer == .perhapsShown,
                isLeftOut: answer == .leftOut,
                mayBeLeftOut: isCompared && mayBeLeftOut,
                isNotChosen: answer == .notChosen
            )
        )
    }
}
