internal import Stillframe

extension MarkdownPage {
    /// How many issues get a line: enough for any report that is read, and an end where a dump is hostile.
    private static var lineLimit: Int { 1000 }

    /// The issues, a line each.
    mutating func addIssues(_ snapshot: Snapshot, _ options: ReportOptions) {
        heading(2, "Issues")
        paragraph("\(IssueWords.total(snapshot))")
        if snapshot.policy.baseline != nil {
            paragraph("What is known is told by rule, subject and the image's name without a date or version: a guess.")
        }
        let issues = snapshot.issues
        guard !issues.isEmpty else { return }
        var columns: [MarkdownTable.Column] = [
            .text("Id"), .text("Severity"), .text("Rule"), .text("What"), .text("Account"), .text("Region"),
            .number("Images"), .text("Since"), .text("Owner"), .text("Note"),
        ]
        let hasStatus = snapshot.policy.baseline != nil || !snapshot.policy.waivers.isEmpty
        if hasStatus { columns.append(.text("Status")) }
        var table = MarkdownTable(columns)
        for issue in issues.prefix(Self.lineLimit) {
            var cells: [Markdown] = [
                "\(code: issue.id)",
                "\(issue.severity.rawValue)",
                Markdown.link(to: issue.rule),
                "\(IssueWords.about(issue))",
                issue.account.isEmpty ? "–" : "\(code: issue.account)",
                issue.region.isEmpty ? "–" : "\(issue.region)",
                "\(issue.imageCount)",
                "\(IssueWords.since(issue))",
                "\(IssueWords.owner(issue))",
                "\(IssueWords.guesses(issue))",
            ]
            if hasStatus { cells.append("\(DecisionWords.status(issue) ?? issue.status.rawValue)") }
            table.add(cells)
        }
        self.table(table)
        rest(issues.count - Self.lineLimit, in: .issues)
    }
}
