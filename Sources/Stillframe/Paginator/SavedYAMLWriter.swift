/// Reads saved images again, in runs, and writes them as elements of a YAML list, without making values of them.
package struct SavedYAMLWriter {
    private var reader: ImageRereader
    private let form: ImageForm

    /// Prepares to write images of a snapshot.
    package init(_ snapshot: Snapshot, form: ImageForm) {
        reader = ImageRereader(snapshot.store)
        self.form = form
    }

    /// Appends images in whole lines, with hyphens in the column `margin`.
    ///
    /// - Throws: ``PaginationError/unreadable(_:)`` where an input changed since it was judged.
    package mutating func append(
        _ images: some Sequence<SavedImage>,
        margin: Int,
        to output: inout [UInt8]
    ) throws(PaginationError) {
        var text = ImageYAML(form: form, margin: margin, output: output)
        output = []
        do throws(ReadingAgainFailure) {
            for image in images {
                try reader.read(image.entry) { record in text.add(record) }
            }
        } catch {
            throw .unreadable(error)
        }
        output = text.take()
    }
}
