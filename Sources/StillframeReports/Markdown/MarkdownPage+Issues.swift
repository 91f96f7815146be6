internal import Stillframe

extension MarkdownPage {
    /// How many issues get a line: enough for any report that is read, and an end where a dump is hostile.
    private static var lineLimit: Int { 1000 }

    /// The issues, a line each.
    mutating func addIssues(_ snapshot: Snapshot, _ options: ReportOptions) {
        heading(2, "Issues")
        paragraph("\(IssueWords.total(snapshot))")
        let issues = snapshot.issues
        guard !issues.isEmpty else { return }
        var table = MarkdownTable([
            .text("Id"), .text("Severity"), .text("Rule"), .text("What"), .text("Account"), .text("Region"),
            .number("Images"), .text("Since"), .text("Owner"), .text("Note"),
        ])
        for issue in issues.prefix(Self.lineLimit) {
            table.add(
                "\(code: issue.id)",
                "\(issue.severity.rawValue)",
                Markdown.link(to: issue.rule),
                "\(IssueWords.about(issue))",
                issue.account.isEmpty ? "–" : "\(code: issue.account)",
                issue.region.isEmpty ? "–" : "\(issue.region)",
                "\(issue.imageCount)",
                "\(IssueWords.since(issue))",
                "\(IssueWords.owner(issue))",
                "\(IssueWords.guesses(issue))"
            )
        }
        self.table(table)
        rest(issues.count - Self.lineLimit, in: .issues)
    }
}
