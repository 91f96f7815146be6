public import Stillframe

/// Snapshots over time, as a page of Markdown with charts that GitHub draws.
public enum TrendMarkdown {
    /// Writes the page.
    ///
    /// At most `maxRows` snapshots, figures of a kind and issues of a kind are shown, the rest is counted. `notes` say how
    /// the snapshots were found.
    public static func write(
        _ trend: Trend,
        notes: [String] = [],
        maxRows: Int,
        into stream: inout some TextOutputStream
    ) {
        var page = MarkdownPage()
        page.heading(1, "AppStream images over time")
        page.paragraph("\(TrendWords.headline(trend)).")
        addNotes(trend, notes, to: &page)
        addSnapshots(trend, maxRows, to: &page)
        if trend.hasSameCoverage { addCharts(trend, to: &page) } else { addAreas(trend, maxRows, to: &page) }
        addIssues(trend, maxRows, to: &page)
        addChanges(trend, to: &page)
        addFigures(trend, maxRows, to: &page)
        if trend.hasSameCoverage { addAreas(trend, maxRows, to: &page) }
        stream.write(page.text)
    }

    private static func addNotes(_ trend: Trend, _ notes: [String], to page: inout MarkdownPage) {
        let sentences = TrendNotes.of(trend, notes).map { note -> Markdown in
            "\(message: note.prefix(1).uppercased() + note.dropFirst())."
        }
        if trend.points.contains(where: { $0.verdict != .complete }) {
            page.alert(.warning, "**Not every snapshot is known to be complete.**", items: sentences)
        } else if !trend.hasSameCoverage {
            page.alert(.warning, "**The snapshots are not of the same accounts and Regions.**", items: sentences)
        } else {
            page.list(sentences)
        }
    }

    private static func addSnapshots(_ trend: Trend, _ maxRows: Int, to page: inout MarkdownPage) {
        page.heading(2, "Snapshots")
        var table = MarkdownTable([
            .text("Snapshot"), .text("Taken"), .text("Verdict"), .text("Covers"), .text("Scope"), .number("Pages"),
            .number("Images"),
        ])
        for point in trend.points.suffix(maxRows) {
            table.add(
                "\(code: point.name)",
                "\(TrendWords.taken(point.time))",
                "\(VerdictWords.headline(point.verdict, point.proof))",
                "\(TrendWords.covers(point))",
                "\(ScopeWords.of(point.scopes))",
                "\(point.pageCount)",
                "\(point.imageCount)"
            )
        }
        page.table(table)
        addRest(trend.points.count - maxRows, to: &page)
    }

    private static func addCharts(_ trend: Trend, to page: inout MarkdownPage) {
        if trend.points.count(where: \.isRead) < 2 { return }
        page.heading(2, "At a glance")
        addColumnCount(trend, "CSV and JSON have all.", to: &page)
        for chart in TrendCharts.of(trend) {
            page.paragraph("*\(chart.description)*")
            page.fence("mermaid", chart.lines)
        }
    }

    private static func addIssues(_ trend: Trend, _ maxRows: Int, to page: inout MarkdownPage) {
        let words = TrendIssueWords(trend)
        page.heading(2, "Issues")
        let counts = TrendIssue.Status.allCases.map { status in
            "\(trend.issues.count { $0.status == status }) \(TrendIssueWords.title(status))"
        }
        page.paragraph(
            "\(counts.joined(separator: " · ")). A sign a snapshot, oldest first: \(TrendIssueWords.legend)."
        )
        for status in TrendIssue.Status.allCases {
            let issues = trend.issues.filter { $0.status == status }
            if issues.isEmpty { continue }
            page.heading(3, "\(TrendIssueWords.heading(status))")
            var table = MarkdownTable([
                .text("Severity"), .text("Id"), .text("Rule"), .text("What"), .text("Where"), .text("Seen"),
                .text("When"),
            ])
            for issue in issues.prefix(maxRows) {
                table.add(
                    "\(issue.severity.rawValue)",
                    "\(issue.id)",
                    "\(code: issue.rule.id)",
                    "\(words.about(issue))",
                    "\(words.place(issue))",
                    "\(words.marks(issue))",
                    "\(words.story(issue))"
                )
            }
            page.table(table)
            addRest(issues.count - maxRows, to: &page)
        }
    }

    private static func addRest(_ count: Int, to page: inout MarkdownPage) {
        if count > 0 { page.paragraph("… and \(count) more; CSV and JSON have all.") }
    }
}

extension TrendMarkdown {
    private static func addChanges(_ trend: Trend, to page: inout MarkdownPage) {
        if trend.points.count < 2 { return }
        page.heading(2, "Changes since the snapshot before")
        var table = table(of: trend, first: "What")
        for row in TrendChanges(trend).shown {
            let cells = TrendRows.columns(trend).map { place -> Markdown in "\(TrendChanges.words(row.cells[place]))" }
            table.add(["\(row.title)"] + cells + [""])
        }
        page.table(table)
        page.paragraph(
            """
            A question mark: doubtful, since the other side is not known to be complete, or a rule could not judge all \
            images there. Probably replaced: an added image has the name of a removed one but for a date or version.
            """
        )
        guard let stuck = trend.points.last(where: \.isRead)?.step?.stuck, !stuck.isEmpty else { return }
        page.paragraph(
            "DELETING or COPYING in the newest snapshot as in the one before: \(.joined(ListWords.first(stuck), separator: ", "))."
        )
    }

    private static func addFigures(_ trend: Trend, _ maxRows: Int, to page: inout MarkdownPage) {
        page.heading(2, trend.hasSameCoverage ? "Figures" : "Figures of all together, which don't compare")
        addColumnCount(trend, "CSV and JSON have all, and the sparklines.", to: &page)
        let series = TrendRows.telling(trend)
        for group in TrendFigure.Group.allCases {
            let rows = TrendRows.largest(series.filter { $0.group == group }, maxRows)
            if rows.shown.isEmpty { continue }
            page.heading(3, "\(TrendWords.title(group))")
            var table = table(of: trend, first: "")
            for row in rows.shown { table.add(["\(code: TrendWords.key(row))"] + cells(row.values, trend)) }
            page.table(table)
            addRest(rows.left, to: &page)
        }
    }

    /// Says that not all snapshots have a column, if so.
    private static func addColumnCount(_ trend: Trend, _ rest: Markdown, to page: inout MarkdownPage) {
        let count = TrendRows.columns(trend).count
        if count < trend.points.count {
            page.paragraph("The newest \(count) of \(trend.points.count) snapshots; \(rest)")
        }
    }

    private static func addAreas(_ trend: Trend, _ maxRows: Int, to page: inout MarkdownPage) {
        let rows = TrendRows.areas(trend)
        if trend.hasSameCoverage, trend.areas.count(where: { !$0.account.isEmpty }) < 2 { return }
        page.heading(2, "By account and Region")
        var table = table(of: trend, first: "Where", second: "What")
        for row in rows.prefix(maxRows) {
            table.add(["\(TrendWords.area(row.area))", "\(row.title)"] + cells(row.values, trend))
        }
        page.table(table)
        addRest(rows.count - maxRows, to: &page)
    }

    private static func cells(_ values: [Int?], _ trend: Trend) -> [Markdown] {
        TrendRows.columns(trend).map { place -> Markdown in "\(TrendWords.value(values[place]))" } + [
            "\(Sparkline.of(values))"
        ]
    }

    private static func table(of trend: Trend, first: Markdown, second: Markdown? = nil) -> MarkdownTable {
        let labels = TrendWords.labels(trend)
        let columns = TrendRows.columns(trend).map { place -> MarkdownTable.Column in
            .number("\(TrendWords.heading(labels[place], trend.points[place]))")
        }
        return MarkdownTable([.text(first)] + (second.map { [.text($0)] } ?? []) + columns + [.text("")])
    }
}
