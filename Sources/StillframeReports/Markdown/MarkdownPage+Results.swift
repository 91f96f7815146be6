internal import Stillframe

extension MarkdownPage {
    /// What became of each rule: flagged, judged fine, not judged and why.
    mutating func addResults(_ snapshot: Snapshot) {
        heading(2, "Results by rule")
        paragraph("A rule that judged nothing found nothing: that is no all-clear.")
        var table = MarkdownTable([
            .text("Rule"), .text("What"), .number("Issues"), .number("Flagged"), .number("Fine"),
            .number("Not judged"), .text("Why not judged"),
        ])
        for result in snapshot.results {
            table.add(
                "\(code: result.rule.id)",
                "\(result.rule.title)",
                "\(result.issueCount)",
                "\(result.flagged)",
                "\(result.fine)",
                "\(result.notJudged)",
                result.reasons.isEmpty ? "" : "\(RuleResultWords.reasons(result))"
            )
        }
        self.table(table)
    }
}
