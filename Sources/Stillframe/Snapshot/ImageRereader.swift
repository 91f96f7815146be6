/// Reads a snapshot's images again, one at a time, from where they lie.
///
/// The map half leaves only small entries behind: what needs whole images, as merging does, comes back for them.
struct ImageRereader {
    private let scan: ScanResult
    private let items: [InputItem]
    private let limits: ReadLimits
    private var reader: TextReader
    /// Room for an image; nothing of the one before is looked at.
    private var record: ImageRecord?

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
            let span = scan.span(of: entry)
            let form = scan.form(of: entry)
            let result: Result?
            if case .json = form, span.body == nil {
                result = try readInPlace(span, body)
            } else {
                result = ImageAgain.read(try reader.read(span), form: form, limits: limits, body)
            }
            guard let result else {
                throw InputFailure(kind: .changedFile, message: "it changed while it was being read")
            }
            return result
        } catch {
            throw ReadingAgainFailure(file: items[item].name, reason: error.message)
        }
    }

    /// Reads an image of plain JSON, by far the commonest, without copying it, into the record of the one before.
    private mutating func readInPlace<Result>(
        _ span: TextReader.Span,
        _ body: (borrowing ImageRecord) -> Result
    ) throws(InputFailure) -> Result? {
        var before: ImageRecord?
        swap(&before, &record)
        let (image, result) = try reader.withView(span) { view in
            var image = before ?? ImageRecord(page: PageBytes(view))
            before = nil
            image.page = PageBytes(view)
            var json = JSONReader(view, limits: limits)
            let isImage = (try? image.decode(from: &json)) ?? false
            let result = isImage ? body(image) : nil
            return (image, result)
        }
        record = image
        return result
    }
}
