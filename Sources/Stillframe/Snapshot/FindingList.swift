/// The findings of a snapshot by severity, then rule, then image; elements are worded on demand.
public struct FindingList: RandomAccessCollection, Sendable {
    let store: SnapshotStore

    /// The index of the first finding.
    public var startIndex: Int { 0 }
    /// The number of findings.
    public var endIndex: Int { store.findingCount }
    /// The finding at an index, in words.
    public subscript(position: Int) -> Finding { store.finding(at: position) }

    /// The findings of each rule that has any, in the list's own order, as ranges of indices.
    public var byRule: [(rule: Rule, range: Range<Int>)] { store.findingRanges }

    /// How many images the findings of a range are about, each counted once a rule.
    ///
    /// - Complexity: O(*n*) in the number of findings; none is worded.
    public func imageCount(in range: Range<Int>) -> Int {
        store.imageCount(ofFindings: range)
    }
}
