/// Which added images have probably replaced removed ones: those of one lineage, one to one, the newest first.
///
/// A guess from account, Region and name; see ``Lineage``.
struct Replacements {
    private let old: Snapshot
    private let new: Snapshot

    init(_ old: Snapshot, _ new: Snapshot) {
        self.old = old
        self.new = new
    }

    /// Marks both sides of each pair.
    ///
    /// - Complexity: O(*n* log *n*) in the number of added and removed images.
    func mark(_ differences: inout [ImageDifference]) {
        let added = ordered(differences, .added, in: new)
        let removed = ordered(differences, .removed, in: old)
        var (left, right) = (removed[...], added[...])
        while let first = left.first, let second = right.first {
            if first.lineage.lexicographicallyPrecedes(second.lineage) {
                left.removeFirst()
            } else if second.lineage.lexicographicallyPrecedes(first.lineage) {
                right.removeFirst()
            } else {
                differences[first.difference].counterpart = differences[second.difference].new
                differences[second.difference].counterpart = differences[first.difference].old
                left.removeFirst()
                right.removeFirst()
            }
        }
    }

    /// The images of a kind that have a name and an account, by lineage, the newest of one first.
    private func ordered(_ differences: [ImageDifference], _ kind: ImageDifference.Kind, in snapshot: Snapshot) -> [Key]
    {
        let store = snapshot.store
        var keys: [Key] = []
        for (index, difference) in differences.enumerated() where difference.kind == kind {
            guard let place = kind == .added ? difference.new : difference.old else { continue }
            let entry = store.scan.entries[Int(store.order[place])]
            guard entry.owner != .aws, entry.name != .absent else { continue }
            let strings = store.scan.strings
            // The name comes last, so that no part can be taken for another.
            var lineage = Array("\(strings[entry.account])\n\(strings[entry.region])\n".utf8)
            lineage += Array(Lineage.stem(of: strings[entry.name]).utf8)
            keys.append(
                Key(
                    lineage: lineage,
                    created: entry.createdTime?.microseconds ?? .min,
                    name: Array(strings[entry.name].utf8),
                    difference: index
                )
            )
        }
        return keys.sorted { left, right in
            if left.lineage != right.lineage { return left.lineage.lexicographicallyPrecedes(right.lineage) }
            if left.created != right.created { return left.created > right.created }
            return left.name.lexicographicallyPrecedes(right.name)
        }
    }

    private struct Key {
        let lineage: [UInt8]
        let created: Int64
        let name: [UInt8]
        let difference: Int
    }
}
