internal import Stillframe

extension MarkdownPage {
    /// What the listings cover by account and Region, and the images they hold.
    mutating func addCoverage(_ snapshot: Snapshot, _ options: ReportOptions) {
        heading(2, "Coverage")
        let rows = snapshot.coverage
        guard !rows.isEmpty else {
            paragraph("No page of a DescribeImages listing was found.")
            return
        }
        var table = MarkdownTable([
            .text("Account that looked"), .text("Region"), .number("Listings"), .number("Pages"), .number("Images"),
            .text("Verdict"),
        ])
        for row in rows.prefix(options.tableRows) {
            table.add(
                row.account.map { "\(code: $0)" } ?? "\(CoverageWords.account(row))",
                row.region.isEmpty ? "–" : "\(row.region)",
                "\(row.listings)",
                "\(row.pages)",
                "\(row.images)",
                "\(CoverageWords.state(row))"
            )
        }
        self.table(table)
        rest(rows.count - options.tableRows, in: .coverage)
        if let expected = CoverageWords.expected(rows) { paragraph("\(expected).") }
        paragraph("\(ImageWords.counts(snapshot))")
    }
}
