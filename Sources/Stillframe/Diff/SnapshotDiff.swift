/// What differs between two snapshots: their images, value by value, and what the rules say of them.
///
/// ```swift
/// let diff = try SnapshotDiff(from: analysis.run([.path("october/")]), to: analysis.run([.path("november/")]))
/// try diff.forEachChangedImage { image, fields in print(image.kind, fields.map(\.path)) }
/// ```
///
/// Both should be read with ``Settings/digestsImages`` and ``Settings/keepsText``, and judged by the same rules, facts and
/// policy. What one side doesn't cover is not compared.
public struct SnapshotDiff: Sendable {
    /// The older snapshot.
    public let old: Snapshot
    /// The newer snapshot.
    public let new: Snapshot
    /// Which fields are compared.
    public let selection: FieldSelection
    /// The images that are not the same, by kind and ARN, each once.
    public let images: [ImageDifference]
    /// How many images both sides have that are the same as far as they are compared.
    public let unchangedCount: Int
    /// The findings that are not the same, those of the new snapshot first, in its order.
    public let findings: [FindingDifference]
    /// How many findings both sides have that are not waived, by severity.
    public let stillOpen: [Severity: Int]
    /// How many findings both sides have that are waived on both.
    public let stillWaivedCount: Int
    /// The images that are DELETING or COPYING on both sides, as places in the new snapshot's images.
    public let stuck: [Int]
    /// Whether a side shows no image and nothing tells which Region its listings are of, so that none can be compared with it.
    package let isNowhere: (old: Bool, new: Bool)

    /// Compares two snapshots.
    ///
    /// - Throws: ``ReadingAgainFailure`` where an input changed since it was judged.
    /// - Complexity: O(*n* log *n*) in the number of images and findings, plus the bytes of the images that differ, which
    ///   are read again; with ``FieldSelection/includesVolatile`` all that both sides have are.
    public init(
        from old: Snapshot,
        to new: Snapshot,
        selection: FieldSelection = FieldSelection()
    )
        throws(ReadingAgainFailure)
    {
        self.old = old
        self.new = new
        self.selection = selection
        let matching = ImageMatching(old.store, new.store)
        let pairs = Deferred(threads: new.threads) { FindingPairs(old.store, new.store, matching) }
        let (oldAreas, newAreas) = (ComparedAreas(old), ComparedAreas(new))
        let areas = (old: AreaComparison(oldAreas, with: newAreas), new: AreaComparison(newAreas, with: oldAreas))
        isNowhere = (oldAreas.isNowhere, newAreas.isNowhere)
        var comparison = ImageComparison(old, new, matching, selection)
        try comparison.compare(areas)
        images = comparison.sorted()
        unchangedCount = comparison.unchangedCount
        stuck = comparison.stuck
        let findings = FindingComparison(
            FindingComparison.Context(
                old: old,
                new: new,
                matching: matching,
                areas: areas,
                hasDifferences: !images.isEmpty,
                changed: Set(images.filter { $0.kind == .changed || $0.kind == .rebuilt }.compactMap(\.new)),
                replaced: Dictionary(uniqueKeysWithValues: comparison.replacements.map { ($0.new, $0) }),
                oldNotCompared: Set(images.filter { $0.kind == .notCompared }.compactMap(\.old)),
                newNotCompared: Set(images.filter { $0.kind == .notCompared }.compactMap(\.new)),
                oldUnattributed: Set(images.filter(\.isUnattributed).compactMap(\.old)),
                newUnattributed: Set(images.filter(\.isUnattributed).compactMap(\.new))
            ),
            pairs.value
        )
        self.findings = findings.differences
        stillOpen = findings.stillOpen
        stillWaivedCount = findings.stillWaivedCount
    }

    /// How many images became this.
    public func count(_ kind: ImageDifference.Kind) -> Int { images.count { $0.kind == kind } }

    /// How many findings became this.
    public func count(_ kind: FindingDifference.Kind) -> Int { findings.count { $0.kind == kind } }

    /// The findings that became this.
    public func findings(_ kind: FindingDifference.Kind) -> [FindingDifference] { findings.filter { $0.kind == kind } }

    /// How many new findings of at least this severity are neither waived nor known; none that are carried over.
    ///
    /// - Complexity: O(*n*) in the number of findings that differ.
    public func newFindingCount(atOrOver severity: Severity) -> Int {
        let store = new.store
        return findings.count { difference in
            difference.kind == .new && store.severity(ofFinding: difference.finding) >= severity
                && store.judged.records[Int(store.judged.places[difference.finding])].status == .open
        }
    }

    /// Whether nothing differs, and nothing was left that can't be compared.
    public var isEmpty: Bool { images.isEmpty && findings.isEmpty }

    /// The image a difference is about: as it is now, or as it was where it is gone.
    public func summary(of difference: ImageDifference) -> ImageSummary? {
        difference.new.map { new.images[$0] } ?? difference.old.map { old.images[$0] }
    }

    /// The finding a difference is about, in words.
    public func finding(of difference: FindingDifference) -> Finding {
        difference.isOld ? old.findings[difference.finding] : new.findings[difference.finding]
    }

    /// The probable counterpart of an added or removed image, a guess from its name; `nil` for none.
    public func counterpart(of difference: ImageDifference) -> ImageSummary? {
        difference.counterpart.map { difference.kind == .added ? old.images[$0] : new.images[$0] }
    }

    /// The image that a finding was on before another one has probably replaced that, a guess from its name; `nil` for none.
    public func predecessor(of difference: FindingDifference) -> ImageSummary? {
        difference.predecessor.map { old.images[$0] }
    }
}
