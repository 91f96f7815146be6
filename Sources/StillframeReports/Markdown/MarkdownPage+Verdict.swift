internal import Stillframe

extension MarkdownPage {
    /// How many causes the loud paragraph names; the problems section has them all.
    private static var causeLimit: Int { 5 }

    /// Title, a loud paragraph where the verdict asks for one, one line of provenance, and what to expect of the report.
    mutating func addVerdict(_ snapshot: Snapshot, _ options: ReportOptions) {
        let headline = VerdictWords.headline(of: snapshot)
        if options.inputTitle.isEmpty {
            heading(1, "AppStream images: \(headline)")
        } else {
            heading(1, "AppStream images in \(code: options.inputTitle): \(headline)")
        }
        addMeaning(snapshot)
        for note in TellingNotes.of(snapshot) { alert(.important, "\(message: note.message)") }
        if let unmet = VerdictWords.unmet(options.required, snapshot.verdict, snapshot.proof) {
            alert(.warning, "**\(unmet).**")
        }
        if let advice = VerdictWords.advice(snapshot.verdict, snapshot.proof) { paragraph("\(advice)") }
        if let (lead, expression) = FilterWords.of(snapshot) {
            alert(.important, "**\(lead)** \(code: expression)")
        }
        paragraph(
            """
            \(AsOfWords.full(snapshot.asOf)) · \
            scope \(ScopeWords.of(snapshot)) · stillframe \(options.toolVersion) · \
            \(FactsWords.brief(snapshot))
            """
        )
        let sources = DecisionWords.sources(snapshot)
        if !sources.isEmpty { paragraph(Markdown.joined(sources.map { "\($0)" }, separator: " · ")) }
        list([FactsWords.warning(snapshot)].compactMap(\.self).map { "\($0)" })
        heading(2, "What this can and cannot tell you")
        paragraph(
            """
            It judges the images on the saved pages, yours and those shared with you, and shows for each finding where in the \
            dump its evidence stands. A dump does not show which images fleets use, nor what happened after it was \
            saved, and a member that is absent from it is never an all-clear.
            """
        )
        paragraph(StatementWords.legend)
    }

    /// Says what the verdict means: as a paragraph if it is complete, else loudly and with the causes.
    private mutating func addMeaning(_ snapshot: Snapshot) {
        let meaning = VerdictWords.meaning(of: snapshot)
        switch snapshot.verdict {
        case .complete: paragraph("\(meaning)")
        case .unknown: alert(.important, "**\(meaning)**")
        case .incomplete, .conflicting, .unreadable:
            let causes = snapshot.problems.lazy.filter { $0.level == .error }
            let count = snapshot.problems.count { $0.level == .error }
            let left = count - Self.causeLimit
            alert(
                .warning,
                "**\(meaning)**",
                items: causes.prefix(Self.causeLimit).map { "\(code: $0.kind.rawValue) \(message: $0.message)" },
                rest: left > 0 ? "… and \(left) more under Problems." : nil
            )
        }
    }
}
