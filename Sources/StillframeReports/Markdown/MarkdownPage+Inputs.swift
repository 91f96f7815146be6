internal import Stillframe

extension MarkdownPage {
    /// The files that were read, and what was passed over.
    mutating func addInputs(_ snapshot: Snapshot, _ options: ReportOptions) {
        let inputs = snapshot.inputs
        heading(2, "Inputs")
        let passedOver = [
            (inputs.hiddenCount, "hidden file or folder", "hidden files and folders"),
            (inputs.skippedCount, "file that is no dump", "files that are no dumps"),
        ].filter { $0.0 > 0 }.map { "passed over " + CountWords.of($0.0, $0.1, plural: $0.2) }
        let counts: Markdown = "\(CountWords.of(inputs.files.count, "file")), \(CountWords.size(inputs.byteCount))"
        paragraph(Markdown.joined([counts] + passedOver.map { "\($0)" }, separator: " · "))
        guard !inputs.files.isEmpty else { return }
        let hasDigests = inputs.files.contains { $0.sha256 != nil }
        var columns: [MarkdownTable.Column] = [
            .text("File"), .number("Size"), .text("Form"), .number("Pages"), .number("Images"),
        ]
        if hasDigests { columns.append(.text("SHA-256")) }
        var table = MarkdownTable(columns)
        for file in inputs.files.prefix(options.tableRows) {
            var cells: [Markdown] = [
                "\(code: file.name)", "\(CountWords.size(file.byteCount))", "\(file.form)", "\(file.pageCount)",
                "\(file.imageCount)",
            ]
            if hasDigests { cells.append("\(code: file.sha256 ?? "")") }
            table.add(cells)
        }
        self.table(table)
        if !hasDigests {
            paragraph("No SHA-256 was taken: `--sha256` takes it of inputs over 16 MiB, too.")
        }
        rest(inputs.files.count - options.tableRows, in: .inputs)
    }
}
