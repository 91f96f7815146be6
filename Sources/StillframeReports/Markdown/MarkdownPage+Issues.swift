internal import Stillframe

extension MarkdownPage {
    /// The issues: a line each, then a block each with its images.
    mutating func addIssues(_ snapshot: Snapshot, _ options: ReportOptions) {
        heading(2, "Issues")
        paragraph("\(IssueWords.total(snapshot))")
        let issues = snapshot.issues
        guard !issues.isEmpty, options.maxRows > 0 else { return rest(issues.count, in: .issues) }
        var table = MarkdownTable([
            .text("Id"), .text("Severity"), .text("Rule"), .text("What"), .text("Account"), .text("Region"),
            .number("Images"), .text("Since"), .text("Owner"),
        ])
        for issue in issues.prefix(options.maxRows) {
            table.add(
                "\(code: issue.id)",
                "\(issue.severity.rawValue)",
                Markdown.link(to: issue.rule),
                "\(IssueWords.about(issue))",
                issue.account.isEmpty ? "–" : "\(code: issue.account)",
                issue.region.isEmpty ? "–" : "\(issue.region)",
                "\(issue.imageCount)",
                "\(IssueWords.since(issue))",
                "\(IssueWords.owner(issue))"
            )
        }
        self.table(table)
        rest(issues.count - options.maxRows, in: .issues)
    }
}
