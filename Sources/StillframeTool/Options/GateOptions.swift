internal import ArgumentParser
internal import Stillframe
private import StillframeReports

/// When findings fail a run, and which are known.
struct GateOptions: ParsableArguments {
    /// The mildest severity that fails a run.
    enum FailOn: String, ExpressibleByArgument, CaseIterable {
        case critical
        case high
        case medium
        case low
        case info
        case never

        /// The severity; `nil` for never.
        var severity: Severity? { Severity(rawValue: rawValue) }
    }

    @Option(
        help: ArgumentHelp(
            "Exit with 1 if there are findings at or over this severity that are neither waived nor known.",
            valueName: "severity"
        )
    )
    var failOn = FailOn.never

    @Option(
        help: ArgumentHelp(
            "Mark the findings in this baseline as known; they stay in the report but don't fail the run.",
            valueName: "path"
        )
    )
    var baseline: String?

    /// Reads the baseline; `nil` where none is named.
    ///
    /// - Throws: the exit status for wrong usage, after telling what is wrong and where.
    func readBaseline() throws -> Baseline? {
        guard let baseline else { return nil }
        return try GivenFile(noun: "the baseline", path: baseline).read(longest: Baseline.longestFile) {
            bytes,
            origin throws(FileRefusal) in try Baseline(json: bytes, origin: origin)
        }
    }

    /// How many findings fail the run.
    func failures(in snapshot: Snapshot) -> Int {
        failOn.severity.map { snapshot.openFindingCount(atOrOver: $0) } ?? 0
    }

    /// How many new findings fail a comparison.
    func failures(in diff: SnapshotDiff) -> Int {
        failOn.severity.map { diff.newFindingCount(atOrOver: $0) } ?? 0
    }

    /// Tells how many findings fail the run, if any do; `adjective` says which are looked at.
    func tell(_ failures: Int, _ adjective: String = "") {
        if failures == 0 { return }
        let findings = failures == 1 ? "1 \(adjective)finding is" : "\(failures) \(adjective)findings are"
        Talk.say("stillframe: \(findings) at or over \(failOn.rawValue), neither waived nor known (--fail-on)")
    }
}
