/// Reads saved images again, in runs, and writes them as text, nearly always without making values of them.
package struct SavedTextWriter {
    private var reader: ImageRereader
    private let form: ImageForm
    private var lines: ImageLines

    /// Prepares to write images of a snapshot.
    package init(_ snapshot: Snapshot, form: ImageForm) {
        reader = ImageRereader(snapshot.store)
        self.form = form
        lines = ImageLines(form: form)
    }

    /// Appends images of one page, whose lines have cells for these names or, without any, for those of the images.
    ///
    /// - Throws: ``PaginationError/unreadable(_:)`` where an input changed since it was judged, or a ``FormatFailure``.
    package mutating func append(
        _ images: ArraySlice<SavedImage>,
        cells: ModelNames?,
        to output: inout [UInt8]
    ) throws {
        // Taken out for the time, as the reader is needed beside it.
        var lines = ImageLines(form: form)
        swap(&lines, &self.lines)
        defer { swap(&lines, &self.lines) }
        lines.begin()
        let canLayOut = cells?.isDisjoint(with: .structures) ?? true
        if canLayOut { try read(images) { lines.add($0) } }
        if canLayOut, !lines.isOdd { return lines.append(cells: cells, to: &output) }
        // Rare: values of the wrong type, and names that have to be sorted, are laid out anew.
        var builder = ImageDocumentBuilder(form: form)
        try read(images) { builder.add($0) }
        var layout = TextLayout()
        defer { output.append(contentsOf: layout.take()) }
        try layout.append(images: builder.finish().values, cells: cells?.texts)
    }

    private mutating func read(
        _ images: ArraySlice<SavedImage>,
        _ body: (borrowing ImageRecord) -> Void
    ) throws(PaginationError) {
        do throws(ReadingAgainFailure) {
            for image in images { try reader.read(image.entry, body) }
        } catch {
            throw .unreadable(error)
        }
    }
}
