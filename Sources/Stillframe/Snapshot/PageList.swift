/// The pages of all inputs in input order, to which ``Chain/pages`` refers; elements are made on demand.
public struct PageList: RandomAccessCollection, Sendable {
    let store: SnapshotStore

    /// The index of the first page.
    public var startIndex: Int { 0 }
    /// The number of pages.
    public var endIndex: Int { store.scan.pages.count }
    /// The page at an index, as text.
    public subscript(position: Int) -> Page { store.page(at: position) }
}
