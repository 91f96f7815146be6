public import Stillframe

/// The tables of a snapshot as CSV (RFC 4180: CRLF at the end of each row, the header always there).
///
/// Columns are the ones of ``CSVTable/columns``. Days and instants are ISO-8601 in UTC; an unknown value is an empty field;
/// several values in one field have `;` between them. Text from the dump is guarded against formulas.
public enum CSVReport {
    /// Writes one table, whole, for scripts or for Excel.
    ///
    /// - Throws: ``ReadingAgainFailure`` for ``CSVTable/applications`` alone, whose rows are read again from the dumps,
    ///   where an input changed since it was judged.
    /// - Complexity: O(*n*) in the number of rows.
    public static func write(
        _ table: CSVTable,
        _ snapshot: Snapshot,
        for dialect: CSVDialect = .scripts,
        into stream: inout some TextOutputStream
    ) throws {
        if dialect == .excel { stream.write("\u{FEFF}") }
        var row = CSVRow(for: dialect)
        for column in table.columns { row.text(column) }
        row.end(into: &stream)
        switch table {
        case .findings: writeFindings(snapshot, &row, into: &stream)
        case .issues: writeIssues(snapshot, &row, into: &stream)
        case .images: writeImages(snapshot, &row, into: &stream)
        case .applications: try writeApplications(snapshot, &row, into: &stream)
        case .errors: writeErrors(snapshot, &row, into: &stream)
        case .agents: writeAgents(snapshot, &row, into: &stream)
        case .platforms: writePlatforms(snapshot, &row, into: &stream)
        case .chains: writeChains(snapshot, &row, into: &stream)
        case .pages: writePages(snapshot, &row, into: &stream)
        case .coverage: writeCoverage(snapshot, &row, into: &stream)
        case .problems: writeProblems(snapshot, &row, into: &stream)
        case .inputs: writeInputs(snapshot, &row, into: &stream)
        case .rules: writeRules(snapshot, &row, into: &stream)
        }
    }
}
