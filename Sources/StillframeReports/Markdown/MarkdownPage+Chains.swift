internal import Stillframe

extension MarkdownPage {
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
        for (index, chain) in snapshot.chains.prefix(options.tableRows).enumerated() {
            table.add(
                "\(index + 1)",
                chain.partition.isEmpty ? "–" : "\(chain.partition)",
                chain.region.isEmpty ? "–" : "\(chain.region)",
                chain.accounts.isEmpty ? "–" : Markdown.joined(ListWords.first(chain.accounts), separator: ", "),
                "\(chain.pages.count)",
                "\(chain.imageCount)",
                "\(VerdictWords.brief(chain.verdict, chain.proof))",
                "\(ScopeWords.of(chain, in: snapshot))",
                ListWords.ends(chain.files)
            )
        }
        self.table(table)
        rest(snapshot.chains.count - options.tableRows, in: .chains)
    }
}
