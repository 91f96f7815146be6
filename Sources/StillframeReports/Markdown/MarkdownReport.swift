public import Stillframe

/// The report for people: verdict and coverage first, then issues and what became of each rule, the tables behind them, and
/// last what was read.
///
/// The same snapshot and options give the same bytes. Every text from the dump is escaped (see `Escaping/`).
public enum MarkdownReport {
    /// Writes the whole report.
    ///
    /// - Complexity: O(*n*) in images, errors, findings and problems; at most `maxRows` rows of each table are worded.
    public static func write(_ snapshot: Snapshot, options: ReportOptions, into stream: inout some TextOutputStream) {
        // Most of the work is wording single findings; the tables are counted beside it.
        let blocks = IssueBlocks(snapshot, options)
        let first = Deferred(threads: snapshot.threads) {
            var page = MarkdownPage()
            page.addFirstHalf(of: blocks)
            return page
        }
        let second = Deferred(threads: snapshot.threads) {
            var page = MarkdownPage()
            page.addSecondHalf(of: blocks)
            return page
        }
        var page = MarkdownPage()
        page.addVerdict(snapshot, options)
        page.addCoverage(snapshot, options)
        page.addIssues(snapshot, options)
        page.addWaivers(snapshot, options)
        page.addResults(snapshot)
        page.addPlatforms(snapshot, options)
        page.addAgents(snapshot, options)
        page.addErrors(snapshot, options)
        page.addStateReasons(snapshot, options)
        page.addRoles(snapshot, options)
        page.add(first.value)
        page.add(second.value)
        page.addChains(snapshot, options)
        page.addProblems(snapshot, options)
        page.addInputs(snapshot, options)
        stream.write(page.text)
    }
}
