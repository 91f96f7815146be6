public import Stillframe

/// A screen for a terminal: the verdict, what is covered, how many images, and one line an issue, worst first.
public enum SummaryText {
    /// How many issues are shown; a screen has few lines.
    private static let issueLimit = 12
    /// How many scalars are shown of what an issue is about, of where it is, and of a scope.
    private static let aboutLimit = 110
    private static let placeLimit = 40
    private static let scopeLimit = 120

    /// Writes the screen; there is nothing on it that a terminal would obey but, if wished, codes for colours.
    ///
    /// - Complexity: O(*n*) in images and problems.
    public static func write(_ snapshot: Snapshot, options: ReportOptions, into stream: inout some TextOutputStream) {
        writeVerdict(snapshot, options, into: &stream)
        CoverageLines.write(snapshot, into: &stream)
        stream.writeLine("images    \(ImageWords.counts(snapshot))")
        writeIssues(snapshot, TerminalPaint(isOn: options.isColoured), into: &stream)
        if let decided = DecisionWords.brief(snapshot) { stream.writeLine("decided   \(message: decided)") }
        let levels = ProblemLevels(snapshot.problems)
        if !snapshot.problems.isEmpty {
            stream.writeLine("problems  \(levels.words) (stillframe verify shows each with its place)")
        }
        if let (lead, expression) = FilterWords.of(snapshot) {
            stream.writeLine("note      \(lead) \(message: expression)")
        }
        if let warning = FactsWords.warning(snapshot) { stream.writeLine("note      \(warning)") }
        if snapshot.asOf.source == .clock { stream.writeLine("note      \(AsOfWords.full(snapshot.asOf))") }
        stream.writeLine("note      a dump does not show which images fleets use · \(FactsWords.brief(snapshot))")
        if let advice = VerdictWords.advice(snapshot.verdict, snapshot.proof) {
            stream.writeLine("note      \(advice.prefix(1).lowercased() + advice.dropFirst())")
        }
    }

    private static func writeVerdict(
        _ snapshot: Snapshot,
        _ options: ReportOptions,
        into stream: inout some TextOutputStream
    ) {
        let paint = TerminalPaint(isOn: options.isColoured)
        let headline = paint(snapshot.verdict, "\(VerdictWords.headline(of: snapshot))")
        stream.writeLine(
            """
            \(headline) · \
            \(CountWords.of(snapshot.chains.count, "listing")), \(CountWords.of(snapshot.pageCount, "page")) · \
            scope \(ScopeWords.of(snapshot), limit: scopeLimit) · \(AsOfWords.brief(snapshot.asOf))
            """
        )
        if let unmet = VerdictWords.unmet(options.required, snapshot.verdict, snapshot.proof) {
            stream.writeLine("  \(unmet)")
        }
        if snapshot.verdict != .complete {
            if let cause = snapshot.problems.first(where: { $0.effect == snapshot.verdict }) {
                stream.writeLine("  \(PlaceWords.lead(cause.place))\(message: cause.message)")
            }
            stream.writeLine("\(VerdictWords.meaning(of: snapshot))")
        }
        for note in TellingNotes.of(snapshot) { stream.writeLine("note      \(message: note.message)") }
    }

    private static func writeIssues(
        _ snapshot: Snapshot,
        _ paint: TerminalPaint,
        into stream: inout some TextOutputStream
    ) {
        stream.writeLine("\(IssueWords.total(snapshot))")
        let shown = snapshot.issues.prefix(issueLimit)
        let width = shown.map(\.rule.id.count).max() ?? 0
        let places = shown.map { Shortened.text(place(of: $0, in: snapshot), to: placeLimit) }
        let placeWidth = places.map(\.count).max() ?? 0
        for (issue, place) in zip(shown, places) {
            let resolution = IssueWords.resolution(issue).map { ", \($0)" } ?? ""
            let status = DecisionWords.status(issue).map { " · \($0)" } ?? ""
            let last = issue.newest.map { ", last \(CalendarDate($0))" } ?? ""
            stream.writeLine(
                """
                  \(paint(issue.severity, "\(IssueWords.brief(issue.severity), width: 4)"))  \(issue.rule.id, width: width)  \
                \(place, width: placeWidth)  \(IssueWords.about(issue), limit: aboutLimit) · \
                \(IssueWords.images(issue))\(last)\(resolution)\(status)  \(issue.id)
                """
            )
        }
        let left = snapshot.issues.count - shown.count
        let more = left > 0 ? "… \(left) more" : nil
        let blind = RuleResultWords.notJudged(snapshot.results).map { "not judged: \($0)" }
        let rest = [more, blind].compactMap(\.self).joined(separator: " · ")
        if !rest.isEmpty { stream.writeLine("  \(rest)") }
    }

    /// The Region, and the account where it is not the only one.
    private static func place(of issue: Issue, in snapshot: Snapshot) -> String {
        let isOnly = snapshot.coverage.allSatisfy {
            $0.account.map { $0.utf8.elementsEqual(issue.account.utf8) } ?? false
        }
        let account = issue.owner == .shared ? "shared by \(issue.account)" : isOnly ? "" : issue.account
        return [account, issue.region].filter { !$0.isEmpty }.joined(separator: " ")
    }
}
