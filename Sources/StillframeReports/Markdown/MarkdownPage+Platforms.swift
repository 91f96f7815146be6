internal import Stillframe

extension MarkdownPage {
    /// The platforms with the ends of their support, and their shares as a chart.
    mutating func addPlatforms(_ snapshot: Snapshot, _ options: ReportOptions) {
        heading(2, "Platforms")
        let rows = snapshot.platformTable.filter { $0.imageCount > 0 }
        if rows.isEmpty {
            paragraph("No image of yours or shared with you.")
        } else {
            addPlatformTable(rows, options)
            fence("mermaid", PieChart.lines(of: rows, limit: options.tableRows))
        }
        let awsOwned = snapshot.counts.awsOwned
        guard awsOwned > 0 else { return }
        let images = CountWords.of(awsOwned, "AWS-owned image")
        paragraph("\(images) on the saved pages; \(code: CSVTable.platforms.fileName) counts them too.")
    }

    private mutating func addPlatformTable(_ rows: [PlatformRow], _ options: ReportOptions) {
        var table = MarkdownTable([
            .text("Platform"), .text("Operating system"), .text("Free security updates"), .text("Mainstream support"),
            .number("Images"), .text("Basis"),
        ])
        for row in rows.prefix(options.tableRows) {
            table.add(
                row.platform.isEmpty ? "(none)" : "\(code: row.platform)",
                row.fact.map { "\($0.operatingSystem)" } ?? "not in the tables",
                "\(SupportWords.of(row))",
                row.fact?.mainstreamEnd.map { "until \($0.description)" } ?? "–",
                "\(row.imageCount)",
                row.fact.map { StatementWords.mark($0.basis) } ?? "–"
            )
        }
        self.table(table)
        rest(rows.count - options.tableRows, in: .platforms)
        let notes = rows.prefix(options.tableRows).compactMap { row -> Markdown? in
            guard let fact = row.fact, !fact.notes.isEmpty else { return nil }
            return "\(code: row.platform): \(StatementWords.marked(fact.notes))"
        }
        list(notes)
    }
}
