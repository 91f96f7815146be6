/// The `ImageErrors` of a snapshot in image order; elements are made on demand.
public struct ErrorList: RandomAccessCollection, Sendable {
    let store: SnapshotStore

    /// The index of the first error.
    public var startIndex: Int { 0 }
    /// The number of errors.
    public var endIndex: Int { store.errorCount }
    /// The error at an index, as text.
    public subscript(position: Int) -> ImageErrorSummary { store.error(at: position) }
}
