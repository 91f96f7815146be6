internal import Stillframe

extension MarkdownPage {
    /// The problems of the input, by kind.
    mutating func addProblems(_ snapshot: Snapshot, _ options: ReportOptions) {
        heading(2, "Problems of the input")
        guard !snapshot.problems.isEmpty else {
            paragraph("None.")
            return
        }
        paragraph("Errors lost data or contradict each other and make the exit status 2; notes are worth knowing.")
        for tally in ProblemTally.all(of: snapshot.problems, limit: options.tableRows) {
            heading(3, "\(code: tally.kind.rawValue) (\(tally.count))")
            var table = MarkdownTable([.text("Level"), .text("Place"), .text("Problem")])
            for problem in tally.first {
                table.add(
                    "\(problem.level.rawValue)",
                    PlaceWords.markdown(problem.place),
                    "\(message: problem.message)"
                )
            }
            if !tally.first.isEmpty { self.table(table) }
            rest(tally.count - tally.first.count, in: .problems)
        }
    }
}
