/// Reads saved images again, in runs, and writes them as elements of a JSON list, without making values of them.
package struct SavedImageWriter {
    private var reader: ImageRereader
    private let form: ImageForm

    /// Prepares to write images of a snapshot.
    package init(_ snapshot: Snapshot, form: ImageForm) {
        self.init(snapshot.store, form: form)
    }

    /// Prepares to write images of a snapshot's store.
    init(_ store: SnapshotStore, form: ImageForm) {
        reader = ImageRereader(store)
        self.form = form
    }

    /// Appends images indented by two levels, as `Images` of a document has them, with commas between them and, unless it is
    /// the first, before them.
    ///
    /// - Throws: ``PaginationError/unreadable(_:)`` where an input changed since it was judged.
    package mutating func append(
        _ images: some Sequence<SavedImage>,
        isFirst: Bool,
        to output: inout [UInt8]
    ) throws(PaginationError) {
        var isFirst = isFirst
        var text = ImageText(form: form, output: output)
        output = []
        do throws(ReadingAgainFailure) {
            for image in images {
                text.append(isFirst ? "\n        " : ",\n        ")
                isFirst = false
                try reader.read(image.entry) { record in text.write(record, depth: 2) }
            }
        } catch {
            throw .unreadable(error)
        }
        output = text.take()
    }
}
