/// The findings that images of some lineages have: those that an image without a counterpart may take over; see ``Lineage``.
struct LineageFindings {
    /// A finding of a lineage.
    struct Key: Hashable {
        let lineage: WantedLineages.Key
        let finding: FindingKey
    }

    private var keys: Set<Key> = []

    /// Looks for the images of one side that are of a wanted lineage.
    ///
    /// - Complexity: O(*n*) in the number of images, and in that of the findings of those that are of one.
    init(
        _ store: SnapshotStore,
        _ findings: ImageFindings,
        of lineages: WantedLineages,
        _ numbers: inout SubjectNumbers
    ) {
        if lineages.isEmpty { return }
        for entry in store.order where !findings[Int(entry)].isEmpty {
            guard let lineage = lineages.key(of: Int(entry), in: store.scan) else { continue }
            for index in findings[Int(entry)] {
                keys.insert(Key(lineage: lineage, finding: numbers.key(of: store.judged.records[Int(index)])))
            }
        }
    }

    /// A finding as one of a lineage, if an image of it has the finding.
    func key(_ finding: FindingKey, of lineage: WantedLineages.Key?) -> Key? {
        lineage.map { Key(lineage: $0, finding: finding) }.flatMap { keys.contains($0) ? $0 : nil }
    }
}
