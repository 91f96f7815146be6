/// The issues of a snapshot, worst first, then by rule, account, Region and subject; elements are worded on demand.
public struct IssueList: RandomAccessCollection, Sendable {
    let store: SnapshotStore

    /// The index of the first issue.
    public var startIndex: Int { 0 }
    /// The number of issues.
    public var endIndex: Int { store.judged.issues.count }
    /// The issue at an index, in words.
    public subscript(position: Int) -> Issue { store.issue(at: position) }

    /// How many of them are about the snapshot, not about images.
    ///
    /// - Complexity: O(*n*) in the number of issues.
    public var snapshotIssueCount: Int { store.judged.issues.count { $0.snapshotFinding != nil } }
}
