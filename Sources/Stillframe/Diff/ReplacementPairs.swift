/// Which image an added one has probably replaced: of one lineage, the removed ones one to one, the newest first, and beyond
/// those the newest that stays, if it is older.
///
/// A guess from account, Region and name; see ``Lineage``.
struct ReplacementPairs<LineageKey: Hashable> {
    private var removed: [LineageKey: [ReplacementCandidate]] = [:]
    private var added: [LineageKey: [ReplacementCandidate]] = [:]
    /// The newest that stays.
    private var staying: [LineageKey: ReplacementCandidate] = [:]

    /// The lineages of the added images.
    var addedLineages: some Collection<LineageKey> { added.keys }

    /// Adds an image that only the old snapshot has.
    mutating func addRemoved(_ image: ReplacementCandidate, of lineage: LineageKey) {
        removed[lineage, default: []].append(image)
    }

    /// Adds an image that only the new snapshot has.
    mutating func addAdded(_ image: ReplacementCandidate, of lineage: LineageKey) {
        added[lineage, default: []].append(image)
    }

    /// Adds an image that both have, as the old one has it; only those of a lineage of added ones matter.
    mutating func addStaying(_ image: ReplacementCandidate, of lineage: LineageKey) {
        if let known = staying[lineage], !ReplacementCandidate.isBefore(image, known) { return }
        staying[lineage] = image
    }

    /// The pairs, in the order of the new snapshot.
    ///
    /// - Complexity: O(*n* log *n*) in the number of images that were added.
    var pairs: [ReplacementPair] {
        var pairs: [ReplacementPair] = []
        for (lineage, after) in added {
            let before = (removed[lineage] ?? []).sorted { ReplacementCandidate.isBefore($0, $1) }
            let after = after.sorted { ReplacementCandidate.isBefore($0, $1) }
            for (left, right) in zip(before, after) {
                pairs.append(ReplacementPair(old: left.place, new: right.place, isOldStaying: false))
            }
            guard let stayer = staying[lineage] else { continue }
            for image in after.dropFirst(before.count) where stayer.isOlder(than: image) {
                pairs.append(ReplacementPair(old: stayer.place, new: image.place, isOldStaying: true))
            }
        }
        return pairs.sorted { $0.new < $1.new }
    }
}

/// An added image and the one that it has probably replaced, as places in their snapshots.
struct ReplacementPair {
    let old: Int
    let new: Int
    /// Whether the new snapshot has the replaced one, too.
    let isOldStaying: Bool
}

/// What an image is paired by within its lineage.
struct ReplacementCandidate {
    /// Microseconds since 1970; `nil` where it isn't known.
    let created: Int64?
    let name: [UInt8]
    let place: Int

    init(created: Int64?, name: String, at place: Int) {
        self.created = created
        self.name = Array(name.utf8)
        self.place = place
    }

    /// The newest first, of equal ones by name.
    static func isBefore(_ left: ReplacementCandidate, _ right: ReplacementCandidate) -> Bool {
        let (first, second) = (left.created ?? .min, right.created ?? .min)
        if first != second { return first > second }
        if left.name != right.name { return left.name.lexicographicallyPrecedes(right.name) }
        return left.place < right.place
    }

    /// Whether it came to be before another one, as far as is known.
    func isOlder(than other: ReplacementCandidate) -> Bool {
        guard let created, let later = other.created else { return true }
        return created < later
    }
}
