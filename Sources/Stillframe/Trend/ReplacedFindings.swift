/// The findings on images that others have probably replaced, which those may have taken over.
struct ReplacedFindings {
    /// A finding by what it has in common with that on the image that takes over.
    private struct Key: Hashable {
        /// The place of the replaced image.
        let image: Int
        /// Rule and subject, and the lineage.
        let finding: BaselineKey
    }

    /// By added image, the one that it has probably replaced.
    private let replaced: [Int: Int]
    private var findings: [Key: TraceComparison.Weight] = [:]
    private var taken: Set<Key> = []

    /// - Complexity: O(*n*) in the number of findings where any image was replaced.
    init(_ old: [SnapshotTrace.Finding], by replaced: [Int: Int]) {
        self.replaced = replaced
        if replaced.isEmpty { return }
        let images = Set(replaced.values)
        for finding in old {
            if let key = Self.key(finding, on: finding.image), images.contains(key.image) {
                findings[key] = TraceComparison.Weight(finding)
            }
        }
    }

    /// Takes the finding that one of the new snapshot is carried over from, and says how that counts; `nil` where there is
    /// none.
    mutating func take(_ finding: SnapshotTrace.Finding) -> TraceComparison.Weight? {
        guard let key = Self.key(finding, on: finding.image.flatMap { replaced[$0] }), let weight = findings[key] else {
            return nil
        }
        taken.insert(key)
        return weight
    }

    /// Whether a finding of the old snapshot was taken.
    func isTaken(_ finding: SnapshotTrace.Finding) -> Bool {
        Self.key(finding, on: finding.image).map(taken.contains) ?? false
    }

    private static func key(_ finding: SnapshotTrace.Finding, on image: Int?) -> Key? {
        guard let image, let lineage = finding.lineage else { return nil }
        return Key(image: image, finding: lineage)
    }
}
