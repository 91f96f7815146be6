/// The findings of two snapshots, and which of them both have.
struct FindingPairs: Sendable {
    var old: Side
    var new: Side

    /// - Complexity: O(*n*) in the number of images and findings, plus O(*m* log *m*) in those of images that don't have the
    ///   same ones.
    init(_ oldStore: SnapshotStore, _ newStore: SnapshotStore, _ matching: ImageMatching) {
        let known = oldStore.judged.strings
        old = Side(oldStore, in: known)
        new = Side(newStore, in: known)
        compare(matching)
        compareWholes()
    }

    /// Looks at the findings of each image that both sides have.
    private mutating func compare(_ matching: ImageMatching) {
        for (place, other) in matching.oldPlaces.enumerated() {
            if let other { compare(other, place) }
        }
    }

    /// Looks at the findings of an added image and of the one that it has probably replaced.
    mutating func carryOver(_ pair: ReplacementPair) {
        compare(pair.old, pair.new, as: pair.isOldStaying ? .successor : .replacement)
    }

    /// Looks at the findings of what is one image on both sides, or is taken for one.
    private mutating func compare(_ other: Int, _ place: Int, as relation: Relation = .same) {
        let before = old.findings[Int(old.store.order[other])]
        let after = new.findings[Int(new.store.order[place])]
        if before.count == after.count, zip(before, after).allSatisfy({ old.key($0) == new.key($1) }) {
            for (left, right) in zip(before, after) { settle(Int(left), Int(right), as: relation) }
            return
        }
        var left = before.map { (key: old.key($0), index: $0) }.sorted { $0.key < $1.key }[...]
        var right = after.map { (key: new.key($0), index: $0) }.sorted { $0.key < $1.key }[...]
        while let first = left.first, let second = right.first {
            if first.key == second.key { settle(Int(first.index), Int(second.index), as: relation) }
            if first.key <= second.key { left.removeFirst() }
            if second.key <= first.key { right.removeFirst() }
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
    private mutating func settle(_ before: Int, _ after: Int, as relation: Relation = .same) {
        let wasWaived = old.store.judged.records[before].status == .waived
        let isWaived = new.store.judged.records[after].status == .waived
        // What became of a finding on an image that stays is told of that image; what that no longer has is not carried over.
        if relation == .successor, old.fates[before] == .alone { return }
        if relation != .successor { old.fates[before] = .kept }
        new.counterparts[after] = UInt32(before)
        switch (wasWaived, isWaived) {
        case (true, false): new.fates[after] = relation == .same ? .waiverLapsed : .waiverLeftBehind
        case (false, true): new.fates[after] = .waiverBegun
        default: new.fates[after] = relation == .same ? .kept : .carriedOver
        }
    }

    /// What the images of both sides are to each other.
    private enum Relation {
        case same
        /// The new one has probably replaced the old one, which is gone.
        case replacement
        /// The new one will probably replace the old one, which is still there.
        case successor
    }

    /// What became of a finding of one side.
    enum Fate: UInt8 {
        /// The other side doesn't have it.
        case alone
        /// The other side has it, and it counts there as it does here.
        case kept
        /// The other side has it on the image that this one has probably replaced, and it counts there as it does here.
        case carriedOver
        case waiverLapsed
        /// The other side has it waived on the image that this one has probably replaced.
        case waiverLeftBehind
        case waiverBegun
    }

    /// The findings of one side.
    struct Side: Sendable {
        let store: SnapshotStore
        let findings: ImageFindings
        var numbers: SubjectNumbers
        /// By record.
        fileprivate(set) var fates: [Fate]
        /// Of the new side's by record, the old side's that is the same; means nothing where that has none.
        fileprivate(set) var counterparts: [UInt32]

        fileprivate init(_ store: SnapshotStore, in known: StringTable) {
            self.store = store
            findings = ImageFindings(store)
            numbers = SubjectNumbers(store.judged.strings, in: known)
            fates = [Fate](repeating: .alone, count: store.findingCount)
            counterparts = [UInt32](repeating: 0, count: store.findingCount)
        }

        fileprivate mutating func key(_ index: UInt32) -> FindingKey {
            numbers.key(of: store.judged.records[Int(index)])
        }
    }
}
