public import Stillframe

/// The report for people: verdict first, then what was found with its evidence, then what was read.
///
/// The same snapshot and options give the same bytes. Every text from the dump is escaped (see `Escaping/`).
public enum MarkdownReport {
    /// Writes the whole report.
    ///
    /// - Complexity: O(*n*) in images, errors, findings and problems; at most `maxRows` rows of each table are worded.
    public static func write(_ snapshot: Snapshot, options: ReportOptions, into stream: inout some TextOutputStream) {
        let tallies = RuleTally.all(of: snapshot)
        var page = MarkdownPage()
        page.addVerdict(snapshot, options)
        page.addSummary(snapshot, tallies)
        page.addChains(snapshot, options)
        page.addRuleSummary(tallies)
        page.addErrors(snapshot, options)
        page.addRoles(snapshot, options)
        page.addAgents(snapshot, options)
        page.addPlatforms(snapshot, options)
        page.addFindings(snapshot, tallies, options)
        page.addProblems(snapshot, options)
        page.addInputs(snapshot, options)
        stream.write(page.text)
    }
}
