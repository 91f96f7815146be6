internal import Stillframe

extension MarkdownPage {
    /// The files that were read, and what was passed over.
    mutating func addInputs(_ snapshot: Snapshot, _ options: ReportOptions) {
        let inputs = snapshot.inputs
        heading(2, "Inputs")
        paragraph(
            """
            \(CountWords.of(inputs.files.count, "file")), \(CountWords.size(inputs.byteCount)) · \
            \(CountWords.of(inputs.hiddenCount, "hidden file or folder", plural: "hidden files and folders")) and \
            \(CountWords.of(inputs.skippedCount, "file that is no dump", plural: "files that are no dumps")) passed over
            """
        )
        guard !inputs.files.isEmpty else { return }
        let hasDigests = inputs.files.contains { $0.sha256 != nil }
        var columns: [MarkdownTable.Column] = [
            .text("File"), .number("Size"), .text("Form"), .number("Pages"), .number("Images"),
        ]
        if hasDigests { columns.append(.text("SHA-256")) }
        var table = MarkdownTable(columns)
        for file in inputs.files.prefix(options.maxRows) {
            var cells: [Markdown] = [
                "\(code: file.name)", "\(CountWords.size(file.byteCount))", "\(file.form)", "\(file.pageCount)",
                "\(file.imageCount)",
            ]
            if hasDigests { cells.append("\(code: file.sha256 ?? "")") }
            table.add(cells)
        }
        self.table(table)
        rest(inputs.files.count - options.maxRows, in: .inputs)
    }
}
