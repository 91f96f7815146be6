internal import Stillframe

extension MarkdownPage {
    /// The figures of the whole snapshot.
    mutating func addSummary(_ snapshot: Snapshot, _ tallies: [RuleTally]) {
        let counts = snapshot.counts
        let findings = snapshot.findings.count
        var table = MarkdownTable([.text("What"), .number("Count")])
        table.add("Images, yours", "\(counts.own)")
        table.add("Images shared with you", "\(counts.shared)")
        table.add(snapshot.includesAWSOwned ? "AWS-owned images (judged too)" : awsOwnedTitle, "\(counts.awsOwned)")
        table.add("Failed images, yours and shared with you", "\(counts.failed)")
        table.add("Images with findings, yours and shared with you", "\(counts.withFindings)")
        table.add("Findings", "\(findings)")
        table.add("Rules with findings, of \(snapshot.rules.count)", "\(Set(tallies.map(\.rule.id)).count)")
        table.add("Pages", "\(snapshot.pageCount)")
        table.add("Chains", "\(snapshot.chains.count)")
        table.add("Problems of the input", "\(ProblemLevels(snapshot.problems).words)")
        heading(2, "Summary")
        self.table(table)
    }

    private var awsOwnedTitle: Markdown { "AWS-owned images (counted, not judged)" }

    /// The chains, each with its verdict.
    mutating func addChains(_ snapshot: Snapshot, _ options: ReportOptions) {
        heading(2, "Chains of pages")
        guard !snapshot.chains.isEmpty else {
            paragraph("No page of a DescribeImages listing was found.")
            return
        }
        var table = MarkdownTable([
            .number("Chain"), .text("Partition"), .text("Region"), .text("Accounts"), .number("Pages"),
            .number("Images"), .text("Verdict"), .text("Scope"), .text("Files"),
        ])
        for (index, chain) in snapshot.chains.prefix(options.maxRows).enumerated() {
            table.add(
                "\(index + 1)",
                chain.partition.isEmpty ? "–" : "\(chain.partition)",
                chain.region.isEmpty ? "–" : "\(chain.region)",
                chain.accounts.isEmpty ? "–" : Markdown.joined(ListWords.first(chain.accounts), separator: ", "),
                "\(chain.pages.count)",
                "\(chain.imageCount)",
                "\(VerdictWords.brief(chain.verdict, chain.proof))",
                "\(ScopeWords.of(chain))",
                ListWords.ends(chain.files)
            )
        }
        self.table(table)
        rest(snapshot.chains.count - options.maxRows, in: .chains)
    }
}
