public import Stillframe

/// What differs between two snapshots, for a terminal.
public enum DiffText {
    /// Columns are not padded beyond this.
    private static let widest = 60

    /// Writes the screen; there is nothing on it that a terminal would obey but, if wished, codes for colours.
    ///
    /// At most `maxRows` images of a kind, fields of an image and findings of a kind are shown, the rest is counted.
    ///
    /// - Throws: ``ReadingAgainFailure`` where an input changed since it was judged.
    public static func write(
        _ diff: SnapshotDiff,
        maxRows: Int,
        isColoured: Bool = false,
        into stream: inout some TextOutputStream
    )
        throws(ReadingAgainFailure)
    {
        let paint = TerminalPaint(isOn: isColoured)
        for note in DiffNotes.of(diff) { stream.writeLine(paint(.yellow, "note      \(note)")) }
        for (name, snapshot) in [("old", diff.old), ("new", diff.new)] {
            let verdict = paint(
                snapshot.verdict,
                "\(VerdictWords.headline(of: snapshot))"
            )
            stream.writeLine("\(name)       \(verdict) · \(DiffWords.facts(snapshot))")
            CoverageLines.write(snapshot, into: &stream)
        }
        if let (lead, expression) = FilterWords.of(diff) {
            stream.writeLine("note      \(lead) \(message: expression)")
        }
        for note in DiffNotes.fields(diff.selection) { stream.writeLine("note      \(message: note)") }
        stream.writeLine("images    \(DiffWords.images(diff))")
        stream.writeLine("findings  \(DiffWords.findings(diff))")
        writeImages(diff, .added, paint(.green, "+"), maxRows, paint, into: &stream)
        writeImages(diff, .removed, paint(.red, "-"), maxRows, paint, into: &stream)
        try writeChanged(diff, maxRows, paint, into: &stream)
        writeImages(diff, .notCompared, "?", maxRows, paint, into: &stream)
        for kind in FindingDifference.Kind.allCases { writeFindings(diff, kind, maxRows, paint, into: &stream) }
        writeStuck(diff, maxRows, paint, into: &stream)
        writeFigures(diff, paint, into: &stream)
    }

    private static func writeImages(
        _ diff: SnapshotDiff,
        _ kind: ImageDifference.Kind,
        _ sign: TerminalLine,
        _ maxRows: Int,
        _ paint: TerminalPaint,
        into stream: inout some TextOutputStream
    ) {
        let rows = diff.images.filter { $0.kind == kind }
        if rows.isEmpty { return }
        stream.writeHeading(kind.rawValue, paint)
        let names = rows.prefix(maxRows).map { DiffWords.name(diff.summary(of: $0)) }
        let width = width(names)
        for (row, name) in zip(rows, names) {
            let facts = [DiffWords.area(diff.summary(of: row))] + DiffWords.remarks(row, in: diff)
            stream.writeLine("\(sign) \(self.row(name, width: width, facts))")
        }
        stream.writeRest(rows.count - maxRows)
    }

    private static func writeChanged(
        _ diff: SnapshotDiff,
        _ maxRows: Int,
        _ paint: TerminalPaint,
        into stream: inout some TextOutputStream
    )
        throws(ReadingAgainFailure)
    {
        let total = diff.count(.changed) + diff.count(.rebuilt)
        if total == 0 { return }
        stream.writeHeading("changed and rebuilt", paint)
        let sign = paint(.yellow, "~")
        try diff.forEachChangedImage(limit: maxRows) { row, fields in
            let image = diff.summary(of: row)
            let facts = [DiffWords.area(image), row.kind == .rebuilt ? "rebuilt under the same ARN" : ""]
            stream.writeLine("\(sign) \(self.row(DiffWords.name(image), facts))")
            let width = width(fields.prefix(maxRows).map(\.path.description))
            for field in fields.prefix(maxRows) {
                let values = FieldWords.shown(field)
                let before = paint(.red, "\(values.before)")
                stream.writeLine(
                    "    \(field.path.description, width: width)  \(before) -> \(paint(.green, "\(values.after)"))"
                )
            }
            stream.writeRest(fields.count - maxRows)
        }
        stream.writeRest(total - maxRows)
    }

    private static func writeFindings(
        _ diff: SnapshotDiff,
        _ kind: FindingDifference.Kind,
        _ maxRows: Int,
        _ paint: TerminalPaint,
        into stream: inout some TextOutputStream
    ) {
        let rows = diff.findings(kind)
        if rows.isEmpty { return }
        stream.writeHeading("findings \(kind.rawValue)", paint)
        let shown = rows.prefix(maxRows).map { (row: $0, finding: diff.finding(of: $0)) }
        let ruleWidth = width(shown.map(\.finding.rule.id))
        let placeWidth = width(shown.map { DiffWords.place($0.finding) })
        for (row, finding) in shown {
            let severity = paint(finding.severity, "\(IssueWords.brief(finding.severity), width: 4)")
            let reasons = DiffWords.reasons(row, finding, in: diff).map { " · \($0)" }.joined()
            stream.writeLine(
                """
                  \(severity)  \(finding.id)  \(finding.rule.id, width: ruleWidth)  \
                \(DiffWords.place(finding), width: placeWidth)  \(finding.message)\(reasons)
                """
            )
        }
        stream.writeRest(rows.count - maxRows)
    }

    private static func writeStuck(
        _ diff: SnapshotDiff,
        _ maxRows: Int,
        _ paint: TerminalPaint,
        into stream: inout some TextOutputStream
    ) {
        if diff.stuck.isEmpty { return }
        stream.writeHeading("stuck: in the same state on both sides", paint)
        let shown = diff.stuck.prefix(maxRows).map { diff.new.images[$0] }
        let width = width(shown.map { DiffWords.name($0) })
        for image in shown {
            stream.writeLine(
                "  \(image.state, width: 8)  \(row(DiffWords.name(image), width: width, [DiffWords.area(image)]))"
            )
        }
        stream.writeRest(diff.stuck.count - maxRows)
    }

    private static func writeFigures(
        _ diff: SnapshotDiff,
        _ paint: TerminalPaint,
        into stream: inout some TextOutputStream
    ) {
        let rows = diff.figures.filter { $0.old != $0.new }
        if rows.isEmpty { return }
        let remark = DiffWords.figures(diff).map { " (\($0))" } ?? ""
        stream.writeHeading("figures that differ\(remark)", paint)
        let width = width(rows.map { DiffWords.key($0) })
        for row in rows {
            stream.writeLine(
                "  \(row.group.rawValue, width: 8)  \(DiffWords.key(row), width: width)  \(row.old) -> \(row.new)"
            )
        }
    }

    /// An image's name and what is known of it; without blanks at the end where that is nothing.
    private static func row(_ name: String, width: Int = 0, _ facts: [String]) -> TerminalLine {
        let facts = facts.filter { !$0.isEmpty }.joined(separator: " · ")
        return facts.isEmpty ? "\(name)" : "\(name, width: width)  \(message: facts)"
    }

    /// How wide a column of these is.
    private static func width(_ words: [String]) -> Int { min(words.map(\.count).max() ?? 0, widest) }
}
