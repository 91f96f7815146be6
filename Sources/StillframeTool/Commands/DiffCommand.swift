internal import ArgumentParser
private import Stillframe
private import StillframeReports

/// `stillframe diff`: what changed between two snapshots.
struct DiffCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff",
        abstract: "Says what changed between two snapshots: images by field, and findings.",
        usage: "stillframe diff <old> <new> [<options>]",
        discussion: """
            Images are matched by ARN and compared by value, whatever form they are saved in; the order of lists means \
            nothing. What one side does not cover is not compared, and what may only be missing from an incomplete side \
            is marked doubtful. Members that the service model doesn't know, queries of icons' addresses and \
            LatestAppstreamAgentVersion are left out unless --volatile is given.

            Ages count on each side as of its capture time; --as-of is for the new one, and for the old one where that \
            has no capture time. Without --as-of the capture time of one side is that of the other, too, where that has \
            none and nothing newer in it.

            Examples:
              stillframe diff october/ november/
              stillframe diff october/ november/ --output changes.md
              stillframe diff october/ november/ --format csv --field 'Applications[*].LaunchPath'
              stillframe diff october/ november/ --where "Visibility=='SHARED'"
              stillframe diff october/ november/ --fail-on high
              stillframe diff october/ november/ --exit-code --quiet > /dev/null
            """
    )

    @OptionGroup var input: InputOptions
    @OptionGroup var chosen: FilterOptions

    @Option(help: "Write text, a page of Markdown, a row a changed field as CSV, or one JSON object.")
    var format: DocumentFormat?

    @Option(help: ArgumentHelp("Write to this file instead of standard output.", valueName: "path"))
    var output: String?

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp("The most rows of one kind in text and Markdown; the rest is counted.", valueName: "n")
    )
    var maxRows = 20

    @Flag(help: "Exit with 1 if anything differs.")
    var exitCode = false

    @OptionGroup(title: "Rules and gates")
    var rules: RuleOptions
    @OptionGroup(title: "Rules and gates")
    var tables: FactsOptions
    @OptionGroup(title: "Rules and gates")
    var gate: GateOptions

    @Option(
        help: ArgumentHelp(
            "Compare only fields like this, such as 'Applications[*].LaunchPath'; may be given several times.",
            valueName: "pattern"
        )
    )
    var field: [String] = []

    @Option(help: ArgumentHelp("Leave out fields like this; may be given several times.", valueName: "pattern"))
    var ignoreField: [String] = []

    @Flag(help: "Compare what moves without meaning, too.")
    var volatile = false

    mutating func validate() throws {
        if input.inputs.count != 2 { throw ValidationError("diff wants two snapshots: stillframe diff OLD NEW") }
        if input.inputs == ["-", "-"] { throw ValidationError("only one snapshot can be standard input") }
        if maxRows < 0 { throw ValidationError("--max-rows is 0 or more") }
        if (field + ignoreField).contains("") {
            throw ValidationError("an empty pattern matches no field: give a path such as 'Applications[*].LaunchPath'")
        }
        for (option, patterns) in [("--field", field), ("--ignore-field", ignoreField)] {
            guard !volatile, let pattern = patterns.first(where: { !FieldForms.canMatch($0) }) else { continue }
            let guess = NearestName.of(pattern, in: FieldForms.names).map { "did you mean '\($0)'? " } ?? ""
            throw ValidationError(
                """
                \(option) '\(pattern)' matches no field that is compared: \(guess)What the service model \
                doesn't know and LatestAppstreamAgentVersion are compared with --volatile alone
                """
            )
        }
    }

    private var selection: FieldSelection {
        FieldSelection(wanted: field, ignored: ignoreField, includesVolatile: volatile)
    }

    mutating func run() throws {
        let read = input.inputs + [gate.baseline, tables.facts, input.configuration.config].compactMap(\.self)
        let format = try DocumentFormat.chosen(format, output: output, inputs: read, command: "diff")
        do throws(WriteFailure) {
            if let output { try FileSet.check(output) } else { try StandardOutput.check() }
        } catch {
            throw error.exit()
        }
        let (old, new) = try snapshots()
        for snapshot in [old, new] { try FilterOptions.check(snapshot.filterResult) }
        if let empty = [old, new].first(where: { $0.chains.isEmpty && $0.images.isEmpty }) {
            Talk.tell(problemsOf: empty)
            return try ExitStatus.incompleteInput.exit()
        }
        let diff: SnapshotDiff
        do {
            for snapshot in [old, new] { if let failure = snapshot.customRuleFailure { throw failure } }
            diff = try SnapshotDiff(from: old, to: new, selection: selection)
            try write(diff, format)
        } catch let failure as ReadingAgainFailure {
            Talk.say("stillframe: \(failure.file): \(failure.reason)")
            throw ExitCode(ExitStatus.incompleteInput.rawValue)
        } catch let failure as WriteFailure {
            throw failure.exit()
        }
        try end(diff)
    }

    /// Reads both sides, judged by the same rules and configuration.
    private func snapshots() throws -> (old: Snapshot, new: Snapshot) {
        var settings = try input.settings()
        settings.rules = try rules.choose(from: settings)
        try tables.apply(to: &settings)
        settings.policy.baseline = try gate.readBaseline()
        settings.keepsText = true
        settings.digestsImages = true
        settings.filter = try chosen.filter()
        let bar = ProgressBar(isWanted: !input.quiet)
        settings.progress = { bar.show($0) }
        defer { bar.clear() }
        return Analysis(settings).run(
            old: CommandPaths.inputs([input.inputs[0]]),
            new: CommandPaths.inputs([input.inputs[1]])
        )
    }

    private func write(_ diff: SnapshotDiff, _ format: DocumentFormat) throws {
        guard let output else {
            var stream = StandardOutput()
            try write(diff, format, into: &stream)
            return try stream.finish()
        }
        var set = FileSet(protecting: diff.old.inputs.dumpPaths + diff.new.inputs.dumpPaths)
        try set.add(output) { stream in try write(diff, format, into: &stream) }
        try set.publish()
        if !input.quiet { Talk.say("wrote \(message: output)") }
    }

    private func write(_ diff: SnapshotDiff, _ format: DocumentFormat, into stream: inout some TextOutputStream) throws
    {
        switch format {
        case .text:
            let isColoured = output == nil && StandardOutput.isColoured
            try DiffText.write(diff, maxRows: maxRows, isColoured: isColoured, into: &stream)
        case .markdown: try DiffMarkdown.write(diff, maxRows: maxRows, into: &stream)
        case .csv: try DiffCSV.write(diff, into: &stream)
        case .json: try DiffJSON.write(diff, into: &stream)
        }
    }

    /// Ends with the worse status of the two sides, else with whether findings are new or anything differs, where that was
    /// asked.
    private func end(_ diff: SnapshotDiff) throws {
        let failures = gate.failures(in: diff)
        gate.tell(failures, "new ")
        for snapshot in [diff.old, diff.new] where input.status(of: snapshot) != .success {
            Talk.tell(problemsOf: snapshot, required: input.require)
        }
        for snapshot in [diff.old, diff.new] { try input.status(of: snapshot).exit() }
        if failures > 0 || (exitCode && !diff.isEmpty) { try ExitStatus.findings.exit() }
    }
}
