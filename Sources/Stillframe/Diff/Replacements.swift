/// Which images added ones have probably replaced.
struct Replacements {
    /// Images of one account and Region whose names begin alike.
    private struct LineageKey: Hashable {
        let stem: [UInt8]
        private let area: [[UInt8]]

        init(_ entry: borrowing ImageEntry, _ strings: StringTable) {
            stem = Array(Lineage.stem(of: strings[entry.name]).utf8)
            area = [Array(strings[entry.account].utf8), Array(strings[entry.region].utf8)]
        }
    }

    private let old: SnapshotStore
    private let new: SnapshotStore
    private let matching: ImageMatching

    init(_ old: Snapshot, _ new: Snapshot, _ matching: ImageMatching) {
        self.old = old.store
        self.new = new.store
        self.matching = matching
    }

    /// The pairs of images that differ and, beyond those, of added ones with such as stay.
    ///
    /// - Complexity: O(*n* log *n*) in the number of added and removed images; where any was added, O(*n*) in that of all.
    func pairs(_ differences: [ImageDifference]) -> [ReplacementPair] {
        var guess = ReplacementPairs<LineageKey>()
        for difference in differences {
            if difference.kind == .added, let place = difference.new, let image = candidate(place, of: new) {
                guess.addAdded(image.candidate, of: image.lineage)
            } else if difference.kind == .removed, let place = difference.old, let image = candidate(place, of: old) {
                guess.addRemoved(image.candidate, of: image.lineage)
            }
        }
        let stems = Set(guess.addedLineages.map(\.stem))
        if !stems.isEmpty {
            for (place, other) in matching.newPlaces.enumerated() where other != nil {
                if isWanted(place, stems), let image = candidate(place, of: old) {
                    guess.addStaying(image.candidate, of: image.lineage)
                }
            }
        }
        return guess.pairs
    }

    /// Whether an image of the old snapshot may be of a wanted lineage; most are not, and that is told by bytes alone.
    private func isWanted(_ place: Int, _ stems: Set<[UInt8]>) -> Bool {
        old.scan.strings.withBytes(of: old.scan.entries[Int(old.order[place])].name) { name in
            let length = Lineage.stemLength(of: name)
            return stems.contains((0..<length).map { name[$0] })
        }
    }

    /// What an image is paired by; `nil` for one of AWS's own and one without a name.
    private func candidate(
        _ place: Int,
        of store: SnapshotStore
    ) -> (lineage: LineageKey, candidate: ReplacementCandidate)? {
        let entry = store.scan.entries[Int(store.order[place])]
        guard entry.owner != .aws, entry.name != .absent else { return nil }
        let strings = store.scan.strings
        let candidate = ReplacementCandidate(
            created: entry.createdTime?.microseconds,
            name: strings[entry.name],
            at: place
        )
        return (LineageKey(entry, strings), candidate)
    }
}
