internal import Stillframe

extension MarkdownPage {
    /// The rules that found something.
    mutating func addRuleSummary(_ tallies: [RuleTally]) {
        heading(2, "Findings by rule")
        guard !tallies.isEmpty else {
            paragraph("No rule found anything in the images that were judged.")
            return
        }
        var table = MarkdownTable([
            .text("Severity"), .text("Rule"), .text("What"), .number("Findings"), .number("Images"),
        ])
        for tally in tallies {
            table.add(
                "\(tally.severity.rawValue)",
                "\(code: tally.rule.id)",
                "\(tally.rule.title)",
                "\(tally.findingCount)",
                "\(tally.imageCount)"
            )
        }
        self.table(table)
    }

    /// The findings of each rule with their evidence, and what to do.
    mutating func addFindings(_ snapshot: Snapshot, _ tallies: [RuleTally], _ options: ReportOptions) {
        guard !tallies.isEmpty else { return }
        heading(2, "Findings")
        for tally in tallies { addRule(tally, snapshot.findings, options) }
    }

    private mutating func addRule(_ tally: RuleTally, _ findings: FindingList, _ options: ReportOptions) {
        let rule = tally.rule
        heading(3, "\(tally.severity.rawValue): \(rule.title) (\(code: rule.id))")
        paragraph("\(rule.rationale)")
        addAdvice(rule)
        var table = MarkdownTable([
            .text("Id"), .text("Image"), .text("Account"), .text("Region"), .text("Finding"), .text("Evidence"),
        ])
        for finding in findings[tally.range].prefix(options.maxRows) {
            table.add(
                "\(code: finding.id)",
                FindingCells.image(finding),
                FindingCells.account(finding),
                finding.image.region.isEmpty ? "–" : "\(finding.image.region)",
                FindingCells.message(finding),
                PlaceWords.markdown(finding.place)
            )
        }
        if options.maxRows > 0 { self.table(table) }
        rest(tally.findingCount - options.maxRows, in: .findings)
    }

    private mutating func addAdvice(_ rule: Rule) {
        if !rule.remediation.isEmpty {
            paragraph("What to do:")
            list(rule.remediation.map(StatementWords.marked(_:)))
        }
        if !rule.references.isEmpty {
            paragraph("Read on: \(Markdown.joined(rule.references.map(Markdown.link(to:)), separator: " · "))")
        }
    }
}
