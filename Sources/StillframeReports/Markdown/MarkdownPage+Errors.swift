internal import Stillframe

extension MarkdownPage {
    /// The error codes with what they mean and what to do about them.
    mutating func addErrors(_ snapshot: Snapshot, _ options: ReportOptions) {
        heading(2, "Errors by code")
        let rows = snapshot.errorTable
        guard !rows.isEmpty else {
            paragraph("No image of yours or shared with you has an error on the saved pages.")
            return
        }
        paragraph(
            "Errors are history: an image keeps its errors after their cause is gone, so look at their age first."
        )
        var table = MarkdownTable([
            .text("Code"), .text("Family"), .number("Images"), .number("Errors"), .text("Newest"),
        ])
        for row in rows.prefix(options.tableRows) {
            table.add(
                row.code.isEmpty ? "(no code)" : "\(code: row.code)",
                row.fact.map { "\($0.family.rawValue)" } ?? "not in the tables",
                "\(row.imageCount)",
                "\(row.errorCount)",
                "\(AgeWords.day(row.newest, asOf: snapshot.asOf))"
            )
        }
        self.table(table)
        rest(rows.count - options.tableRows, in: .errors)
        list(rows.prefix(options.tableRows).map(meaning(of:)))
    }

    /// A code with its meaning, and below it what to do and what the errors say.
    private func meaning(of row: ErrorCodeRow) -> (item: Markdown, details: [Markdown]) {
        let name: Markdown = row.code.isEmpty ? "**(no code)**" : "**\(code: row.code)**"
        let message: Markdown =
            row.commonestMessage.isEmpty
            ? "The errors carry no message." : "Commonest message: “\(row.commonestMessage)”"
        guard let fact = row.fact else { return ("\(name): not in the tables of this version.", [message]) }
        return (
            "\(name): \(StatementWords.marked(fact.meaning))",
            ["What to do: \(StatementWords.marked(fact.fix))", message]
        )
    }

    /// The reasons for which images failed.
    mutating func addStateReasons(_ snapshot: Snapshot, _ options: ReportOptions) {
        heading(2, "Failed images by reason")
        let rows = snapshot.stateReasonTable
        guard !rows.isEmpty else {
            paragraph("No image of yours or shared with you is in state FAILED.")
            return
        }
        var table = MarkdownTable([
            .text("Reason"), .number("Failed images"), .number("Of those without errors"), .text("Meaning"),
            .text("What to do"),
        ])
        for row in rows.prefix(options.tableRows) {
            table.add(
                row.code.isEmpty ? "(no reason)" : "\(code: row.code)",
                "\(row.imageCount)",
                "\(row.withoutErrors)",
                row.fact.map { StatementWords.marked($0.meaning) } ?? (row.code.isEmpty ? "–" : "not in the tables"),
                row.fact.map { StatementWords.marked($0.fix) } ?? "–"
            )
        }
        self.table(table)
        rest(rows.count - options.tableRows, in: .images)
    }

    /// The roles, actions and endpoints that errors say are missing.
    mutating func addRoles(_ snapshot: Snapshot, _ options: ReportOptions) {
        heading(2, "Missing roles and actions")
        let rows = snapshot.roleTable
        guard !rows.isEmpty else {
            paragraph("No error names a missing role, action or endpoint.")
            return
        }
        var table = MarkdownTable([
            .text("Account"), .text("Region"), .text("Missing"), .text("Code"), .number("Images"), .text("Newest"),
        ])
        for row in rows.prefix(options.tableRows) {
            table.add(
                row.account.isEmpty ? "–" : "\(code: row.account)",
                row.region.isEmpty ? "–" : "\(row.region)",
                "\(code: row.missing)",
                "\(code: row.code)",
                "\(row.imageCount)",
                "\(AgeWords.day(row.newest, asOf: snapshot.asOf))"
            )
        }
        self.table(table)
        rest(rows.count - options.tableRows, in: .errors)
    }
}
