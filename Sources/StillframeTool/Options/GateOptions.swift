internal import ArgumentParser
internal import Stillframe

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

    @Option(
        help: ArgumentHelp("Write the findings that are not waived to this file, as a baseline.", valueName: "path")
    )
    var writeBaseline: String?

    mutating func validate() throws {
        if writeBaseline == "" || writeBaseline == "-" {
            throw ValidationError("--write-baseline wants a file: standard output is for the report")
        }
    }

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
}
