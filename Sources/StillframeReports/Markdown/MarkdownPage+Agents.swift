internal import Stillframe

extension MarkdownPage {
    /// The agent versions with their ages.
    mutating func addAgents(_ snapshot: Snapshot, _ options: ReportOptions) {
        heading(2, "Agent versions")
        let rows = snapshot.agentTable.filter { $0.imageCount > 0 }
        guard !rows.isEmpty else {
            paragraph("No image of yours or shared with you.")
            return
        }
        var table = MarkdownTable([
            .text("Agent"), .text("Released"), .number("Age in days"), .text("Listed by AWS"), .number("Images"),
        ])
        for row in rows.prefix(options.tableRows) {
            table.add(
                row.agent.isEmpty ? "(none)" : "\(code: row.agent)",
                row.date.map { "\($0.description)" } ?? "–",
                "\(AgentWords.age(row))",
                "\(AgentWords.listed(row))",
                "\(row.imageCount)"
            )
        }
        self.table(table)
        rest(rows.count - options.tableRows, in: .agents)
        paragraph("AWS publishes no support window for agents; the ages are for a limit of your own.")
    }
}
