public import Stillframe

/// What differs between two snapshots, for a terminal.
public enum DiffText {
    /// Writes the screen; there is nothing on it that a terminal would obey.
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
        for (name, snapshot) in [("old", diff.old), ("new", diff.new)] {
            stream.writeLine("\(name)       \(DiffWords.side(snapshot))")
            CoverageLines.write(snapshot, into: &stream)
        }
        if let (lead, expression) = FilterWords.of(diff) {
            stream.writeLine("note      \(lead) \(message: expression)")
        }
        stream.writeLine("images    \(DiffWords.images(diff))")
        stream.writeLine("findings  \(DiffWords.findings(diff))")
        writeImages(diff, .added, "+", maxRows, into: &stream)
        writeImages(diff, .removed, "-", maxRows, into: &stream)
        try writeChanged(diff, maxRows, into: &stream)
        writeImages(diff, .notCompared, "?", maxRows, into: &stream)
        for kind in FindingDifference.Kind.allCases { writeFindings(diff, kind, maxRows, into: &stream) }
        writeStuck(diff, maxRows, into: &stream)
        writeFigures(diff, into: &stream)
    }

    private static func writeImages(
        _ diff: SnapshotDiff,
        _ kind: ImageDifference.Kind,
        _ sign: String,
        _ maxRows: Int,
        into stream: inout some TextOutputStream
    ) {
        let rows = diff.images.filter { $0.kind == kind }
        if rows.isEmpty { return }
        stream.writeLine("")
        stream.writeLine("\(kind.rawValue)")
        for row in rows.prefix(maxRows) {
            let image = diff.summary(of: row)
            let notes = [
                DiffWords.replacement(row, in: diff), DiffWords.doubt(row),
                kind == .notCompared ? DiffWords.notCompared(row) : nil,
            ].compactMap(\.self).map { " · \($0)" }.joined()
            stream.writeLine(
                "\(sign) \(DiffWords.name(image))  \(image?.account ?? "") \(image?.region ?? "")\(message: notes)"
            )
        }
        stream.writeRest(rows.count - maxRows)
    }

    private static func writeChanged(
        _ diff: SnapshotDiff,
        _ maxRows: Int,
        into stream: inout some TextOutputStream
    )
        throws(ReadingAgainFailure)
    {
        let total = diff.count(.changed) + diff.count(.rebuilt)
        if total == 0 { return }
        stream.writeLine("")
        stream.writeLine("changed and rebuilt")
        try diff.forEachChangedImage(limit: maxRows) { row, fields in
            let image = diff.summary(of: row)
            let note = row.kind == .rebuilt ? " · rebuilt under the same ARN" : ""
            stream.writeLine(
                "~ \(DiffWords.name(image))  \(image?.account ?? "") \(image?.region ?? "")\(note)"
            )
            let width = fields.prefix(maxRows).map(\.path.description.count).max() ?? 0
            for field in fields.prefix(maxRows) {
                let before = FieldWords.shown(field.before, of: field)
                let after = FieldWords.shown(field.after, of: field)
                stream.writeLine("    \(field.path.description, width: min(width, 60))  \(before) -> \(after)")
            }
            stream.writeRest(fields.count - maxRows)
        }
        stream.writeRest(total - maxRows)
    }

    private static func writeFindings(
        _ diff: SnapshotDiff,
        _ kind: FindingDifference.Kind,
        _ maxRows: Int,
        into stream: inout some TextOutputStream
    ) {
        let rows = diff.findings(kind)
        if rows.isEmpty { return }
        stream.writeLine("")
        stream.writeLine("findings \(kind.rawValue)")
        for row in rows.prefix(maxRows) {
            let finding = diff.finding(of: row)
            let doubt = DiffWords.doubt(row, in: diff).map { " · \($0)" } ?? ""
            stream.writeLine(
                """
                  \(IssueWords.brief(finding.severity), width: 4)  \(finding.id)  \(finding.rule.id)  \
                \(DiffWords.place(finding))  \(finding.message) · \(row.cause.rawValue)\(doubt)
                """
            )
        }
        stream.writeRest(rows.count - maxRows)
    }

    private static func writeStuck(_ diff: SnapshotDiff, _ maxRows: Int, into stream: inout some TextOutputStream) {
        if diff.stuck.isEmpty { return }
        stream.writeLine("")
        stream.writeLine("stuck on both sides")
        for place in diff.stuck.prefix(maxRows) {
            let image = diff.new.images[place]
            stream.writeLine("  \(image.state, width: 8)  \(DiffWords.name(image))")
        }
        stream.writeRest(diff.stuck.count - maxRows)
    }

    private static func writeFigures(_ diff: SnapshotDiff, into stream: inout some TextOutputStream) {
        let rows = diff.figures.filter { $0.old != $0.new }
        if rows.isEmpty { return }
        stream.writeLine("")
        stream.writeLine("figures that differ")
        let width = rows.map { DiffWords.key($0).count }.max() ?? 0
        for row in rows {
            stream.writeLine(
                "  \(row.group.rawValue, width: 8)  \(DiffWords.key(row), width: min(width, 60))  \(row.old) -> \(row.new)"
            )
        }
    }
}
