public import Stillframe

/// Snapshots over time as CSV tables (RFC 4180), in long form: a row a figure and snapshot, or a row an issue.
public enum TrendCSV {
    /// Which table is written.
    public enum Table: String, Sendable, CaseIterable {
        /// A row a snapshot and figure.
        case figures
        /// A row an issue.
        case issues

        /// The names of the columns in order, a public contract: columns are only ever added at the end.
        ///
        /// `doubtful` of a figure says that the snapshot is not known to be complete, of a change that the other side is not.
        /// Account and Region are empty for all together; a value is empty where the snapshot does not tell it.
        public var columns: [String] {
            switch self {
            case .figures:
                [
                    "snapshot", "taken", "taken_source", "verdict", "figure", "key", "account", "region", "value",
                    "doubtful",
                ]
            case .issues:
                [
                    "id", "rule", "severity", "status", "account", "region", "subject", "about", "owner", "images",
                    "first_seen", "first_seen_taken", "first_seen_certain", "last_seen", "last_seen_taken",
                    "open_since", "days",
                    "resolved_by", "resolved_by_taken", "reopened", "sightings",
                ]
            }
        }
    }

    /// Writes a table.
    public static func write(
        _ trend: Trend,
        _ table: Table,
        for dialect: CSVDialect = .scripts,
        into stream: inout some TextOutputStream
    ) {
        if dialect == .excel { stream.write("\u{FEFF}") }
        var row = CSVRow(for: dialect)
        for column in table.columns { row.text(column) }
        row.end(into: &stream)
        switch table {
        case .figures:
            writeFigures(trend, &row, into: &stream)
            writeChanges(trend, &row, into: &stream)
        case .issues: writeIssues(trend, &row, into: &stream)
        }
    }

    private static func writeFigures(_ trend: Trend, _ row: inout CSVRow, into stream: inout some TextOutputStream) {
        let series = ([nil] + trend.areas.map(Optional.some)).flatMap { trend.series(in: $0) }
        for (place, point) in trend.points.enumerated() {
            for series in series {
                start(point, series.group.rawValue, series.key, &row)
                row.text(series.area?.account ?? "")
                row.text(series.area?.region ?? "")
                row.number(series.values[place])
                row.text(point.verdict == .complete ? "false" : "true")
                row.end(into: &stream)
            }
        }
    }

    private static func writeChanges(_ trend: Trend, _ row: inout CSVRow, into stream: inout some TextOutputStream) {
        let changes = TrendChanges(trend)
        for (place, point) in trend.points.enumerated() {
            for change in changes.rows {
                start(point, change.figure, change.key, &row)
                row.text("")
                row.text("")
                row.number(change.cells[place]?.count)
                row.text(change.cells[place]?.isDoubtful ?? true ? "true" : "false")
                row.end(into: &stream)
            }
        }
    }

    private static func start(_ point: TrendPoint, _ figure: String, _ key: String, _ row: inout CSVRow) {
        row.text(point.name)
        row.instant(point.isDated ? point.time.instant : nil)
        row.text(point.time.source.rawValue)
        row.text(point.verdict.rawValue)
        row.text(figure)
        row.text(key)
    }

    private static func writeIssues(_ trend: Trend, _ row: inout CSVRow, into stream: inout some TextOutputStream) {
        let words = TrendIssueWords(trend)
        for issue in trend.issues {
            let (first, last) = (trend.points[issue.firstSeen], trend.points[issue.lastSeen])
            let gone = issue.closings.last.flatMap { $0.reopened == nil ? trend.points[$0.goneBy] : nil }
            for text in [
                issue.id, issue.rule.id, issue.severity.rawValue, issue.status.rawValue, issue.account, issue.region,
                issue.subject, issue.about, issue.owner?.rawValue ?? "",
            ] {
                row.text(text)
            }
            row.number(issue.imageCounts[issue.lastSeen])
            row.text(first.name)
            row.instant(first.time.instant)
            row.text(issue.isFirstCertain ? "true" : "false")
            row.text(last.name)
            row.instant(last.time.instant)
            row.text(trend.points[issue.openSince].name)
            row.number(words.days(issue))
            row.text(gone?.name ?? "")
            row.instant(gone?.time.instant)
            row.list(issue.reopenings.map { trend.points[$0].name })
            row.list(issue.sightings.map(\.rawValue))
            row.end(into: &stream)
        }
    }
}
