public import Stillframe

/// What differs between two snapshots, as a page of Markdown.
public enum DiffMarkdown {
    /// Writes the page.
    ///
    /// At most `maxRows` images of a kind, fields of an image and findings of a kind are shown, the rest is counted.
    ///
    /// - Throws: ``ReadingAgainFailure`` where an input changed since it was judged.
    public static func write(
        _ diff: SnapshotDiff,
        maxRows: Int,
        into stream: inout some TextOutputStream
    )
        throws(ReadingAgainFailure)
    {
        var page = MarkdownPage()
        page.heading(1, "AppStream images: what changed")
        let notes = DiffNotes.of(diff)
        if !notes.isEmpty { page.list(notes.map { "Note: \(message: $0)" }) }
        for (name, snapshot) in [("Old", diff.old), ("New", diff.new)] { addSide(name, snapshot, to: &page) }
        if let (lead, expression) = FilterWords.of(diff) { page.alert(.important, "**\(lead)** \(code: expression)") }
        let fields = DiffNotes.fields(diff.selection)
        if !fields.isEmpty {
            page.alert(.important, "**Not all fields were compared.**", items: fields.map { "\(message: $0)" })
        }
        page.list(["Images: \(DiffWords.images(diff))", "Findings: \(DiffWords.findings(diff))"])
        addImages(diff, .added, "Added", maxRows, to: &page)
        addImages(diff, .removed, "Removed", maxRows, to: &page)
        try addChanged(diff, maxRows, to: &page)
        addImages(diff, .notCompared, "Not compared", maxRows, to: &page)
        for kind in FindingDifference.Kind.allCases { addFindings(diff, kind, maxRows, to: &page) }
        if !diff.stuck.isEmpty {
            page.heading(2, "Stuck: in the same state on both sides")
            page.list(
                diff.stuck.prefix(maxRows).map { place in
                    let image = diff.new.images[place]
                    return "\(image.state): \(code: DiffWords.name(image)) in \(DiffWords.area(image))"
                }
            )
            addRest(diff.stuck.count - maxRows, to: &page)
        }
        addFigures(diff, to: &page)
        stream.write(page.text)
    }

    private static func addSide(_ name: String, _ snapshot: Snapshot, to page: inout MarkdownPage) {
        let line: Markdown = "**\(name)**: \(DiffWords.side(snapshot))"
        let areas = snapshot.coverage.map { row in
            "\(CoverageWords.account(row)) \(CoverageWords.region(row)) \(CoverageWords.short(row))"
        }
        let covers: Markdown = "Covers \(message: areas.isEmpty ? "nothing" : areas.joined(separator: "; "))."
        if snapshot.verdict == .complete {
            page.paragraph("\(line). \(covers)")
        } else {
            page.alert(
                .warning,
                line,
                items: ["\(VerdictWords.meaning(of: snapshot))", covers]
            )
        }
    }

    private static func addImages(
        _ diff: SnapshotDiff,
        _ kind: ImageDifference.Kind,
        _ title: Markdown,
        _ maxRows: Int,
        to page: inout MarkdownPage
    ) {
        let rows = diff.images.filter { $0.kind == kind }
        if rows.isEmpty { return }
        page.heading(2, title)
        var table = MarkdownTable([.text("Image"), .text("Account"), .text("Region"), .text("Note")])
        for row in rows.prefix(maxRows) {
            let image = diff.summary(of: row)
            let notes = DiffWords.remarks(row, in: diff).joined(separator: "; ")
            table.add(
                "\(code: DiffWords.name(image))",
                "\(image?.account ?? "")",
                "\(image?.region ?? "")",
                "\(notes)"
            )
        }
        page.table(table)
        addRest(rows.count - maxRows, to: &page)
    }

    private static func addChanged(
        _ diff: SnapshotDiff,
        _ maxRows: Int,
        to page: inout MarkdownPage
    )
        throws(ReadingAgainFailure)
    {
        let total = diff.count(.changed) + diff.count(.rebuilt)
        if total == 0 { return }
        page.heading(2, "Changed and rebuilt")
        var table = MarkdownTable([.text("Image"), .text("Field"), .text("Before"), .text("After")])
        try diff.forEachChangedImage(limit: maxRows) { row, fields in
            let name = DiffWords.name(diff.summary(of: row))
            for field in fields.prefix(maxRows) {
                let values = FieldWords.shown(field)
                table.add(
                    row.kind == .rebuilt ? "\(code: name) (rebuilt)" : "\(code: name)",
                    "\(code: field.path.description)",
                    cell(values.before, isAbsent: field.before == nil),
                    cell(values.after, isAbsent: field.after == nil)
                )
            }
            if fields.count > maxRows { table.add("\(code: name)", "… and \(fields.count - maxRows) more", "", "") }
        }
        page.table(table)
        addRest(total - maxRows, to: &page)
    }

    private static func cell(_ text: String, isAbsent: Bool) -> Markdown {
        isAbsent ? "*absent*" : "\(code: text)"
    }

    private static func addFindings(
        _ diff: SnapshotDiff,
        _ kind: FindingDifference.Kind,
        _ maxRows: Int,
        to page: inout MarkdownPage
    ) {
        let rows = diff.findings(kind)
        if rows.isEmpty { return }
        page.heading(2, "Findings: \(kind.rawValue)")
        var table = MarkdownTable([
            .text("Severity"), .text("Id"), .text("Rule"), .text("Image"), .text("What"), .text("Why"),
        ])
        for row in rows.prefix(maxRows) {
            let finding = diff.finding(of: row)
            table.add(
                "\(finding.severity.rawValue)",
                "\(finding.id)",
                "\(code: finding.rule.id)",
                "\(code: DiffWords.place(finding))",
                FindingCells.message(finding),
                "\(DiffWords.reasons(row, finding, in: diff).joined(separator: "; "))"
            )
        }
        page.table(table)
        addRest(rows.count - maxRows, to: &page)
    }

    private static func addFigures(_ diff: SnapshotDiff, to page: inout MarkdownPage) {
        page.heading(2, "Figures")
        if let remark = DiffWords.figures(diff) { page.paragraph("They are counted \(remark).") }
        var table = MarkdownTable([.text("By"), .text("Word"), .number("Before"), .number("After"), .number("Change")])
        for row in diff.figures {
            let change = row.new - row.old
            table.add(
                "\(row.group.rawValue)",
                "\(code: DiffWords.key(row))",
                "\(row.old)",
                "\(row.new)",
                change == 0 ? "" : change > 0 ? "+\(change)" : "\(change)"
            )
        }
        page.table(table)
    }

    private static func addRest(_ count: Int, to page: inout MarkdownPage) {
        if count > 0 { page.paragraph("… and \(count) more; CSV and JSON have all.") }
    }
}
