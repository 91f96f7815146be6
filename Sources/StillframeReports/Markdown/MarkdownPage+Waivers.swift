internal import Stillframe

extension MarkdownPage {
    /// The waivers with what they are for and what became of them; nothing where there are none.
    mutating func addWaivers(_ snapshot: Snapshot, _ options: ReportOptions) {
        let waivers = snapshot.policy.waivers
        if waivers.isEmpty { return }
        heading(2, "Waivers")
        paragraph(
            "Waived findings are accepted, not gone: they stay in every report, and count again after the last day."
        )
        var table = MarkdownTable([
            .text("Rule"), .text("For"), .number("Findings"), .text("Until"), .text("Reason"), .text("By"),
            .text("Place"),
        ])
        let today = CalendarDate(snapshot.asOf.instant)
        for (waiver, uses) in zip(waivers, snapshot.waiverUses).prefix(options.tableRows) {
            let hasEnded = waiver.until < today
            table.add(
                "\(code: waiver.rule)",
                "\(waiver.scope.description)",
                "\(uses)",
                hasEnded ? "\(waiver.until.description) (ended)" : "\(waiver.until.description)",
                "\(waiver.reason)",
                "\(waiver.by)",
                PlaceWords.markdown(waiver.place)
            )
        }
        self.table(table)
        let left = waivers.count - options.tableRows
        if left > 0 { paragraph("… and \(left) more.") }
    }
}
