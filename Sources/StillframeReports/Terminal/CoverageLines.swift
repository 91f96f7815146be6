internal import Stillframe

/// What a snapshot covers, a line an account, for a terminal.
enum CoverageLines {
    /// How many Regions are named on a line.
    private static let regionLimit = 8
    /// How many accounts are named.
    private static let accountLimit = 6
    /// How many scalars of a Region or account are shown.
    private static let nameLimit = 24

    /// Writes the lines; nothing where nothing was read.
    static func write(_ snapshot: Snapshot, into stream: inout some TextOutputStream) {
        let groups = CoverageWords.byAccount(snapshot.coverage)
        let expected = CoverageWords.expected(snapshot.coverage).map { "   (\($0))" } ?? ""
        for (number, group) in groups.prefix(accountLimit).enumerated() {
            let cells = group.rows.prefix(regionLimit).map { row in
                "\(Shortened.text(CoverageWords.region(row), to: nameLimit)) \(CoverageWords.short(row))"
            }
            let left = group.rows.count - cells.count
            let more = left > 0 ? "  and \(CountWords.of(left, "more Region"))" : ""
            stream.writeLine(
                """
                \(number == 0 ? "coverage" : "        ")  \(group.account, limit: nameLimit)  \
                \(cells.joined(separator: "  "))\(more)\(number == 0 ? expected : "")
                """
            )
        }
        let left = groups.count - accountLimit
        if left > 0 { stream.writeLine("          … and \(CountWords.of(left, "more account"))") }
    }
}
