internal import Stillframe

extension MarkdownPage {
    /// The first half of the blocks.
    mutating func addFirstHalf(of blocks: IssueBlocks) {
        guard !blocks.groups.isEmpty else { return }
        heading(2, "Issues one by one")
        for group in blocks.groups[..<blocks.middle] { add(group, blocks) }
    }

    /// The second half of the blocks, and how many issues have none.
    mutating func addSecondHalf(of blocks: IssueBlocks) {
        for group in blocks.groups[blocks.middle...] { add(group, blocks) }
        rest(blocks.leftOut, in: .issues)
    }

    private mutating func add(_ group: IssueBlocks.Group, _ blocks: IssueBlocks) {
        addRule(group.rule)
        for issue in group.issues { addBlock(issue, blocks.findings, blocks.options) }
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
