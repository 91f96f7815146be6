internal import Stillframe

extension MarkdownPage {
    /// How many issues get a block with their images.
    private static var blockLimit: Int { 100 }

    /// A block a rule with its reason and advice, and in it a block an issue with its images and their evidence.
    mutating func addIssueBlocks(_ snapshot: Snapshot, _ options: ReportOptions) {
        let shown = snapshot.issues.prefix(options.maxRows > 0 ? Self.blockLimit : 0)
        guard !shown.isEmpty else { return }
        heading(2, "Issues one by one")
        var isTold: Set<String> = []
        for issue in shown where isTold.insert(issue.rule.id).inserted {
            addRule(issue.rule)
            for one in shown where one.rule.id == issue.rule.id { addBlock(one, snapshot.findings, options) }
        }
        rest(snapshot.issues.count - shown.count, in: .issues)
    }

    private mutating func addRule(_ rule: Rule) {
        heading(3, Markdown.heading(of: rule))
        paragraph("**\(rule.title).** \(rule.rationale)")
        if !rule.remediation.isEmpty {
            paragraph("What to do:")
            list(rule.remediation.map(StatementWords.marked(_:)))
        }
        if !rule.references.isEmpty {
            paragraph("Read on: \(Markdown.joined(rule.references.map(Markdown.link(to:)), separator: " · "))")
        }
    }

    private mutating func addBlock(_ issue: Issue, _ findings: FindingList, _ options: ReportOptions) {
        let places = [issue.account, issue.region].filter { !$0.isEmpty }
        let place: Markdown = places.isEmpty ? "" : "\(places.joined(separator: " ")) · "
        heading(
            4,
            "\(code: issue.id) \(issue.severity.rawValue): \(IssueWords.about(issue)) · \(place)\(IssueWords.images(issue))"
        )
        if let resolution = IssueWords.resolution(issue) { paragraph("*\(resolution)* (a guess from their times)") }
        if let status = DecisionWords.status(issue) { paragraph("*\(status)*") }
        if issue.owner == .shared { paragraph("The images are shared with you: ask their owner, or replace them.") }
        var table = MarkdownTable([.text("Id"), .text("Image"), .text("Finding"), .text("Evidence"), .text("Note")])
        for finding in findings[issue.findings].prefix(options.maxRows) {
            table.add(
                "\(code: finding.id)",
                FindingCells.image(finding),
                FindingCells.message(finding),
                PlaceWords.markdown(finding.place),
                FindingCells.note(finding)
            )
        }
        self.table(table)
        rest(issue.findings.count - options.maxRows, in: .findings)
    }
}
