internal import ArgumentParser
private import Stillframe
private import StillframeReports

/// `stillframe report`, the default: read, judge, write reports.
struct ReportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report",
        abstract: "Reads saved pages and reports on them: the main job, and the default.",
        usage: "stillframe [report] <dump> ... [<options>]",
        discussion: """
            Examples:
              stillframe dumps/
              stillframe dumps/ --output report.md
              stillframe dumps/ --format markdown --format csv --output reports/
              stillframe dumps/ --table images --csv-for excel --output images.csv
              stillframe dumps/ --as-of 2026-10-31 > report.md
              stillframe dumps/ --fail-on high --require checked
              stillframe dumps/ --write-baseline known.json
              stillframe dumps/ --baseline known.json --fail-on low

            Without --format and --output a terminal gets a summary, a pipe gets Markdown. A configuration in the current \
            folder, .stillframe.yml, steers rules, coverage and waivers; what an option says counts before it.
            """
    )

    @OptionGroup var input: InputOptions
    @OptionGroup var selection: FilterOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup(title: "Rules and gates")
    var rules: RuleOptions
    @OptionGroup(title: "Rules and gates")
    var tables: FactsOptions
    @OptionGroup(title: "Rules and gates")
    var gate: GateOptions
    @OptionGroup(title: "Rules and gates")
    var baseline: BaselineOutputOptions

    mutating func run() throws {
        try CommandSuggestion.check(input.inputs)
        let destination = try output.destination()
        try checkPlaces()
        var settings = try settings(for: destination)
        settings.filter = try selection.filter()
        let snapshot: Snapshot
        let written: String?
        do {
            // What can't be written is known before a long read, and comes before what can't be read.
            let folder = try ReportWriter.prepare(destination, output.table)
            defer { folder?.removeIfEmpty() }
            if let path = baseline.writeBaseline { try FileSet.check(path) }
            snapshot = input.read(settings)
            try FilterOptions.check(snapshot.filterResult)
            if let failure = snapshot.customRuleFailure { throw failure }
            if snapshot.chains.isEmpty && snapshot.images.isEmpty {
                // Nothing was read, so nothing is written: an older report stays.
                Talk.tell(problemsOf: snapshot)
                return try ExitStatus.incompleteInput.exit()
            }
            written = try output.write(snapshot, of: input, settings, failOn: gate.failOn, to: destination)
            try writeBaseline(of: snapshot)
        } catch let failure as ReadingAgainFailure {
            Talk.say("stillframe: \(failure.file): \(failure.reason)")
            throw ExitCode(ExitStatus.incompleteInput.rawValue)
        } catch let failure as WriteFailure {
            throw failure.exit()
        }
        try end(snapshot, written: written)
    }

    /// Refuses places where what is written would replace or become an input.
    private func checkPlaces() throws {
        let read = input.inputs + [tables.facts, gate.baseline, input.configuration.config].compactMap(\.self)
        if let path = output.output { try InputGuard.check(output: path, inputs: read) }
        if let path = baseline.writeBaseline {
            try InputGuard.check(
                dump: path,
                inputs: read.filter { $0 != gate.baseline } + [output.output].compactMap(\.self)
            )
        }
    }

    private func settings(for destination: ReportDestination) throws -> Settings {
        var settings = try input.settings()
        settings.rules = try rules.choose(from: settings)
        try tables.apply(to: &settings)
        settings.policy.baseline = try gate.readBaseline()
        settings.inputDigests = output.inputDigests(for: destination)
        settings.keepsText = destination.readsAgain(table: output.table)
        return settings
    }

    /// Writes the baseline that was asked for: of partial data only if the user allows it.
    private func writeBaseline(of snapshot: Snapshot) throws {
        guard let path = baseline.writeBaseline else { return }
        guard input.mayMerge(snapshot) else {
            return Talk.say("stillframe: \(path) is not written: a baseline of partial data wants --allow-incomplete")
        }
        let known = Baseline(snapshot)
        var set = FileSet(protecting: snapshot.inputs.dumpPaths)
        try set.add(path) { BaselineDocument.write(known, into: &$0) }
        try set.publish()
        if !input.quiet { Talk.say("wrote \(message: path) (\(known.entries.count) known)") }
    }

    /// Tells what was written and why the run fails, and ends with its status.
    private func end(_ snapshot: Snapshot, written: String?) throws {
        let failures = gate.failures(in: snapshot)
        var status = input.status(of: snapshot)
        if status == .success, failures > 0 { status = .findings }
        if let written, !input.quiet {
            let unset = gate.failOn == .never ? ", --fail-on not set" : ""
            Talk.say("wrote \(message: written) · exit \(Int(status.rawValue))\(unset)")
        }
        gate.tell(failures)
        if status == .incompleteInput { Talk.tell(problemsOf: snapshot, required: input.require) }
        try status.exit()
    }
}
