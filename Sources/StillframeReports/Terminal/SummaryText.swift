public import Stillframe

/// A screen for a terminal: the verdict, how many images, and one line a rule that found something.
public enum SummaryText {
    /// Writes the screen; there is nothing on it that a terminal would obey.
    ///
    /// - Complexity: O(*n*) in images, findings and problems.
    public static func write(_ snapshot: Snapshot, options: ReportOptions, into stream: inout some TextOutputStream) {
        writeVerdict(snapshot, into: &stream)
        writeImages(snapshot, into: &stream)
        writeFindings(snapshot, into: &stream)
        let levels = ProblemLevels(snapshot.problems)
        if !snapshot.problems.isEmpty {
            stream.writeLine("problems  \(levels.words) (stillframe verify shows each with its place)")
        }
    }

    private static func writeVerdict(_ snapshot: Snapshot, into stream: inout some TextOutputStream) {
        stream.writeLine(
            """
            \(VerdictWords.headline(snapshot.verdict, snapshot.proof)) · \
            \(CountWords.of(snapshot.chains.count, "chain")), \(CountWords.of(snapshot.pageCount, "page")) · \
            scope \(ScopeWords.of(snapshot.chains)) · \(AsOfWords.brief(snapshot.asOf))
            """
        )
        guard snapshot.verdict != .complete else { return }
        stream.writeLine("\(VerdictWords.meaning(snapshot.verdict, snapshot.proof))")
        if let cause = snapshot.problems.first(where: { $0.level == .error }) {
            stream.writeLine("  \(PlaceWords.lead(cause.place))\(message: cause.message)")
        }
    }

    private static func writeImages(_ snapshot: Snapshot, into stream: inout some TextOutputStream) {
        let counts = snapshot.counts
        let judged = snapshot.includesAWSOwned ? "judged too" : "not judged"
        let failed = counts.failed > 0 ? " · \(counts.failed) failed" : ""
        stream.writeLine(
            "images    \(counts.own) yours · \(counts.shared) shared with you · \(counts.awsOwned) AWS-owned (\(judged))\(failed)"
        )
    }

    private static func writeFindings(_ snapshot: Snapshot, into stream: inout some TextOutputStream) {
        let counts = snapshot.counts
        let images = CountWords.of(counts.own + counts.shared, "image")
        let findings = snapshot.findings.count
        stream.writeLine("findings  \(findings == 0 ? "none" : "\(findings) on \(counts.withFindings) of \(images)")")
        let tallies = RuleTally.all(of: snapshot)
        let width = tallies.map(\.rule.id.count).max() ?? 0
        let countWidth = tallies.map { countWords($0).count }.max() ?? 0
        for tally in tallies {
            stream.writeLine(
                """
                  \(tally.severity.rawValue.uppercased(), width: 8)  \(tally.rule.id, width: width)  \
                \(countWords(tally), width: countWidth)  \(tally.rule.title)
                """
            )
        }
    }

    private static func countWords(_ tally: RuleTally) -> String {
        "\(CountWords.of(tally.findingCount, "finding")) on \(CountWords.of(tally.imageCount, "image"))"
    }
}
