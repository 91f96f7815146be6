/// The findings of a snapshot by issue (see ``IssueList``), within one by image; elements are worded on demand.
public struct FindingList: RandomAccessCollection, Sendable {
    let store: SnapshotStore

    /// The index of the first finding.
    public var startIndex: Int { 0 }
    /// The number of findings.
    public var endIndex: Int { store.findingCount }
    /// The finding at an index, in words.
    public subscript(position: Int) -> Finding { store.finding(at: position) }
}
