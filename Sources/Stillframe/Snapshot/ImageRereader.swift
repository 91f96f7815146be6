/// Reads a snapshot's images again, one at a time, from where they lie.
///
/// The map half leaves only small entries behind: what needs whole images, as merging does, comes back for them.
struct ImageRereader {
    private let scan: ScanResult
    private let items: [InputItem]
    private let limits: ReadLimits
    private var reader: TextReader

    /// Prepares to read images of a snapshot.
    init(_ store: SnapshotStore) {
        self.init(scan: store.scan, items: store.items, limits: store.limits)
    }

    /// Prepares to read images before there is a snapshot.
    init(scan: ScanResult, items: [InputItem], limits: ReadLimits) {
        self.scan = scan
        self.items = items
        self.limits = limits
        reader = TextReader(items: items, limits: limits)
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
        let entry = scan.entries[Int(index)]
        let item = scan.pageItems[Int(entry.page)]
        do throws(InputFailure) {
            let block = try reader.read(scan.span(of: entry))
            guard let result = ImageAgain.read(block, form: scan.form(of: entry), limits: limits, body)
            else {
                throw InputFailure(kind: .changedFile, message: "it changed while it was being read")
            }
            return result
        } catch {
            throw ReadingAgainFailure(file: items[item].name, reason: error.message)
        }
    }
}
