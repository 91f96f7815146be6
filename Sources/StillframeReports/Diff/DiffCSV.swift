public import Stillframe

/// What differs between the images of two snapshots as one CSV table (RFC 4180): a row a changed field, and one an image that
/// was added, removed or not compared.
public enum DiffCSV {
    /// The names of the columns in order, a public contract: columns are only ever added at the end.
    ///
    /// `field` says whether a value was `set` (absent before), `unset` (absent now) or `replaced`, so that an empty
    /// `before` or `after` is not taken for an absent one.
    public static let columns = [
        "change", "doubtful", "arn", "name", "account", "region", "path", "field", "before", "after", "counterpart",
    ]

    /// Writes the table.
    ///
    /// - Throws: ``ReadingAgainFailure`` where an input changed since it was judged.
    public static func write(
        _ diff: SnapshotDiff,
        for dialect: CSVDialect = .scripts,
        into stream: inout some TextOutputStream
    )
        throws(ReadingAgainFailure)
    {
        if dialect == .excel { stream.write("\u{FEFF}") }
        var row = CSVRow(for: dialect)
        for column in columns { row.text(column) }
        row.end(into: &stream)
        for difference in diff.images where difference.kind != .changed && difference.kind != .rebuilt {
            start(difference, diff, &row)
            for _ in 0..<4 { row.text("") }
            row.text(diff.counterpart(of: difference).map { DiffWords.name($0) } ?? "")
            row.end(into: &stream)
        }
        try diff.forEachChangedImage { difference, fields in
            for field in fields {
                start(difference, diff, &row)
                row.text(field.path.description)
                row.text(field.before == nil ? "set" : field.after == nil ? "unset" : "replaced")
                row.text(FieldWords.field(field.before, of: field))
                row.text(FieldWords.field(field.after, of: field))
                row.text("")
                row.end(into: &stream)
            }
        }
    }

    private static func start(_ difference: ImageDifference, _ diff: SnapshotDiff, _ row: inout CSVRow) {
        let image = diff.summary(of: difference)
        row.text(difference.kind.rawValue)
        row.text(difference.isDoubtful ? "true" : "false")
        row.text(image?.arn ?? "")
        row.text(image?.name ?? "")
        row.text(image?.account ?? "")
        row.text(image?.region ?? "")
    }
}
