public import Stillframe

/// Snapshots over time, for a terminal.
public enum TrendText {
    /// Writes the screen; there is nothing on it that a terminal would obey but, if wished, codes for colours.
    ///
    /// At most `maxRows` snapshots, figures of a kind and issues of a kind are shown, the rest is counted. `notes` say how
    /// the snapshots were found.
    public static func write(
        _ trend: Trend,
        notes: [String] = [],
        maxRows: Int,
        isColoured: Bool = false,
        into stream: inout some TextOutputStream
    ) {
        let paint = TerminalPaint(isOn: isColoured)
        stream.writeLine("\(TrendWords.headline(trend))")
        for note in TrendNotes.of(trend, notes) { stream.writeLine(paint(.yellow, "note      \(message: note)")) }
        writeSnapshots(trend, maxRows, paint, into: &stream)
        writeAreas(trend, maxRows, paint, into: &stream)
        writeFigures(trend, maxRows, paint, into: &stream)
        writeIssues(trend, maxRows, paint, into: &stream)
        writeStuck(trend, maxRows, paint, into: &stream)
    }

    /// Writes why a snapshot is not fit to be relied on, a line an error.
    public static func writeErrors(_ point: TrendPoint, into stream: inout some TextOutputStream) {
        stream.writeLine("stillframe: \(point.name): \(VerdictWords.headline(point.verdict, point.proof))")
        for problem in point.errors {
            stream.writeLine("  \(PlaceWords.lead(problem.place))\(message: problem.message)")
        }
        stream.writeRest(point.errorCount - point.errors.count)
    }

    private static func writeSnapshots(
        _ trend: Trend,
        _ maxRows: Int,
        _ paint: TerminalPaint,
        into stream: inout some TextOutputStream
    ) {
        stream.writeHeading("snapshots", paint)
        var table = TerminalTable(numberColumns: 3..<5)
        let isAlike = trend.hasSameCoverage && trend.points.allSatisfy { $0.verdict == .complete }
        table.add(["name", "taken", "verdict", "pages", "images", isAlike ? "" : "covers"])
        for point in trend.points.suffix(maxRows) {
            let verdict = VerdictWords.headline(point.verdict, point.proof)
            table.add(
                [
                    point.name, TrendWords.taken(point.time), verdict, "\(point.pageCount)", "\(point.imageCount)",
                    isAlike ? "" : TrendWords.covers(point),
                ],
                painting: 2
            ) { paint(point.verdict, $0) }
        }
        table.write(into: &stream)
        stream.writeRest(trend.points.count - maxRows)
        if isAlike, let point = trend.points.last { stream.writeLine("  each covers \(TrendWords.covers(point))") }
    }

    private static func writeFigures(
        _ trend: Trend,
        _ maxRows: Int,
        _ paint: TerminalPaint,
        into stream: inout some TextOutputStream
    ) {
        let places = TrendRows.columns(trend)
        let headings = zip(TrendWords.labels(trend), trend.points).map { TrendWords.heading($0, $1) }
        var table = TerminalTable(numberColumns: 1..<places.count + 1)
        let left = trend.points.count - places.count
        let whole = trend.hasSameCoverage ? "" : " of all together, which don't compare"
        stream.writeHeading(
            "figures\(whole)\(left > 0 ? ", newest \(places.count) of \(trend.points.count) snapshots" : "")",
            paint
        )
        table.add([""] + places.map { headings[$0] } + [""])
        let all = TrendRows.telling(trend)
        for group in TrendFigure.Group.allCases {
            let series = TrendRows.largest(all.filter { $0.group == group }, maxRows)
            for row in series.shown {
                table.add(
                    ["\(group.rawValue) \(TrendWords.key(row))"] + places.map { TrendWords.value(row.values[$0]) }
                        + [Sparkline.of(row.values)]
                )
            }
            if series.left > 0 { table.add(["… and \(series.left) more"] + places.map { _ in "" } + [""]) }
        }
        for row in TrendChanges(trend).shown {
            table.add([row.title] + places.map { TrendChanges.words(row.cells[$0]) } + [""])
        }
        table.write(into: &stream)
    }

    /// Images and findings by account and Region, where all together don't compare.
    private static func writeAreas(
        _ trend: Trend,
        _ maxRows: Int,
        _ paint: TerminalPaint,
        into stream: inout some TextOutputStream
    ) {
        if trend.hasSameCoverage { return }
        let places = TrendRows.columns(trend)
        let labels = TrendWords.labels(trend)
        let rows = TrendRows.areas(trend)
        stream.writeHeading("by account and Region", paint)
        var table = TerminalTable(numberColumns: 2..<places.count + 2)
        table.add(["", ""] + places.map { TrendWords.heading(labels[$0], trend.points[$0]) } + [""])
        for row in rows.prefix(maxRows) {
            table.add(
                [TrendWords.area(row.area), row.title] + places.map { TrendWords.value(row.values[$0]) }
                    + [Sparkline.of(row.values)]
            )
        }
        table.write(into: &stream)
        stream.writeRest(rows.count - maxRows)
    }

    private static func writeIssues(
        _ trend: Trend,
        _ maxRows: Int,
        _ paint: TerminalPaint,
        into stream: inout some TextOutputStream
    ) {
        let words = TrendIssueWords(trend)
        for status in TrendIssue.Status.allCases {
            let issues = trend.issues.filter { $0.status == status }
            if issues.isEmpty { continue }
            stream.writeHeading("issues \(TrendIssueWords.title(status)) (\(TrendIssueWords.legend))", paint)
            var table = TerminalTable()
            for issue in issues.prefix(maxRows) {
                table.add(
                    [
                        IssueWords.brief(issue.severity), words.marks(issue), issue.rule.id, words.place(issue),
                        "\(words.about(issue)) · \(words.story(issue))", issue.id,
                    ],
                    painting: 0
                ) { paint(issue.severity, $0) }
            }
            table.write(into: &stream)
            stream.writeRest(issues.count - maxRows)
        }
    }

    private static func writeStuck(
        _ trend: Trend,
        _ maxRows: Int,
        _ paint: TerminalPaint,
        into stream: inout some TextOutputStream
    ) {
        guard let stuck = trend.points.last(where: \.isRead)?.step?.stuck, !stuck.isEmpty else { return }
        stream.writeHeading("DELETING or COPYING in the newest snapshot as in the one before", paint)
        for arn in stuck.prefix(maxRows) { stream.writeLine("  \(arn)") }
        stream.writeRest(stuck.count - maxRows)
    }
}
