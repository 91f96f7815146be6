/// Reads a snapshot's images again, one at a time, from where they lie.
///
/// The map half leaves only small entries behind: what needs whole images, as merging does, comes back for them.
struct ImageRereader {
    private let store: SnapshotStore
    private var reader: TextReader

    /// Prepares to read images of a snapshot.
    init(_ store: SnapshotStore) {
        self.store = store
        reader = TextReader(items: store.items, limits: store.limits)
    }

    /// Reads the image of an entry and returns what `body` makes of it.
    ///
    /// - Throws: ``ReadingAgainFailure`` where its input changed since it was judged.
    mutating func read<Result>(
        _ index: UInt32,
        _ body: (borrowing ImageRecord) -> Result
    )
        throws(ReadingAgainFailure) -> Result
    {
        let entry = store.scan.entries[Int(index)]
        let item = store.scan.pageItems[Int(entry.page)]
        do throws(InputFailure) {
            let block = try reader.read(store.scan.span(of: entry))
            guard let result = ImageAgain.read(block, form: store.scan.form(of: entry), limits: store.limits, body)
            else {
                throw InputFailure(kind: .changedFile, message: "it changed while it was being read")
            }
            return result
        } catch {
            throw ReadingAgainFailure(file: store.items[item].name, reason: error.message)
        }
    }
}
