internal import ArgumentParser
private import Stillframe
internal import StillframeReports

/// `stillframe trend`: the same figures over many snapshots, and the history of issues.
struct TrendCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "trend",
        abstract: "Shows the same figures over many snapshots, oldest first, and when issues came and went.",
        usage: "stillframe trend <snapshot> ... [<options>]",
        discussion: """
            Each file or folder is one snapshot. A single folder that holds folders and no dump itself is taken as one \
            snapshot a folder. They are ordered by the time at which they were captured; where the dumps don't say it, \
            by a date in the name, such as 2026-10-31 or 2026-10, else by when the files were written, and it is said that \
            this is a guess. Findings are judged as of each snapshot's own time; --as-of is for snapshots of which neither \
            a capture time nor a name tells. Standard input can't be a snapshot here, since some may have to be read twice.

            What an incomplete snapshot lacks is marked as doubtful. An issue is resolved between the last snapshot that \
            has it and the first one that shows it gone.

            Examples:
              stillframe trend history/
              stillframe trend 2026-08/ 2026-09/ 2026-10/ --output trend.md
              stillframe trend history/ --format csv > figures.csv
              stillframe trend history/ --format csv --table issues > issues.csv
            """
    )

    @OptionGroup var input: InputOptions
    @OptionGroup var selection: FilterOptions

    @Option(help: "Write text, a page of Markdown, a CSV table, or one JSON object.")
    var format: DocumentFormat?

    @Option(help: ArgumentHelp("Write to this file instead of standard output.", valueName: "path"))
    var output: String?

    @Option(help: "Which table --format csv writes: a row a snapshot and figure, or a row an issue.")
    var table: TrendCSV.Table?

    @Option(help: "Who reads the CSV: for excel it has a byte order mark, and accounts and versions stay text.")
    var csvFor = CSVDialect.scripts

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp("The most rows of one kind in text and Markdown; the rest is counted.", valueName: "n")
    )
    var maxRows = 20

    @OptionGroup(title: "Rules")
    var rules: RuleOptions
    @OptionGroup(title: "Rules")
    var tables: FactsOptions

    mutating func validate() throws {
        if input.inputs.contains("-") {
            throw ValidationError("trend reads several snapshots, so none can be standard input: name files or folders")
        }
        if maxRows < 0 { throw ValidationError("--max-rows is 0 or more") }
        if table != nil, let format, format != .csv { throw ValidationError("--table goes with --format csv") }
    }

    mutating func run() throws {
        let format = try chosenFormat()
        var settings = try input.settings()
        settings.rules = try rules.choose(from: settings)
        try tables.apply(to: &settings)
        settings.filter = try selection.filter()
        do throws(WriteFailure) {
            if let output { try FileSet.check(output) } else { try StandardOutput.check() }
        } catch {
            throw error.exit()
        }
        let found = SnapshotSources(CommandPaths.inputs(input.inputs))
        let bar = ProgressBar(isWanted: !input.quiet)
        settings.progress = { bar.show($0) }
        let trend = Trend(of: found.sources, settings: settings)
        bar.clear()
        for point in trend.points {
            try FilterOptions.check(point.filterResult)
            if let failure = point.customRuleFailure {
                Talk.say("stillframe: \(failure.file): \(failure.reason)")
                throw ExitCode(ExitStatus.incompleteInput.rawValue)
            }
        }
        if trend.points.contains(where: \.isRead) {
            do {
                try write(trend, found.notes, format)
            } catch let failure as WriteFailure {
                throw failure.exit()
            }
        }
        try end(trend)
    }

    private func chosenFormat() throws -> DocumentFormat {
        let asked = format ?? (table == nil ? nil : .csv)
        let read = input.inputs + [tables.facts, input.configuration.config].compactMap(\.self)
        let format = try DocumentFormat.chosen(asked, output: output, inputs: read, command: "trend")
        // Beside folders of dumps a JSON file looks like one more dump.
        if let output, format == .json { try InputGuard.check(dump: output, inputs: input.inputs) }
        return format
    }

    private func write(_ trend: Trend, _ notes: [String], _ format: DocumentFormat) throws {
        guard let output else {
            var stream = StandardOutput()
            write(trend, notes, format, into: &stream)
            return try stream.finish()
        }
        var set = FileSet(protecting: trend.points.flatMap(\.dumpPaths))
        try set.add(output) { stream in write(trend, notes, format, into: &stream) }
        try set.publish()
        if !input.quiet { Talk.say("wrote \(message: output)") }
    }

    private func write(
        _ trend: Trend,
        _ notes: [String],
        _ format: DocumentFormat,
        into stream: inout some TextOutputStream
    ) {
        switch format {
        case .text:
            let isColoured = output == nil && StandardOutput.isColoured
            TrendText.write(trend, notes: notes, maxRows: maxRows, isColoured: isColoured, into: &stream)
        case .markdown: TrendMarkdown.write(trend, notes: notes, maxRows: maxRows, into: &stream)
        case .csv: TrendCSV.write(trend, table ?? .figures, for: csvFor, into: &stream)
        case .json: TrendJSON.write(trend, notes: notes, into: &stream)
        }
    }

    /// Ends with the worst status of the snapshots, after saying why.
    private func end(_ trend: Trend) throws {
        var worst = ExitStatus.success
        for point in trend.points {
            let status = ExitStatus(
                point.verdict,
                point.proof,
                requires: input.require,
                allowsIncomplete: input.allowIncomplete
            )
            if status == .success { continue }
            worst = status
            Talk.tell(problemsOf: point, required: input.require)
        }
        if trend.points.isEmpty {
            Talk.say(
                "stillframe: no DescribeImages dump was found: give saved pages, as the AWS CLI or boto3 write them"
            )
            worst = .incompleteInput
        }
        try worst.exit()
    }
}
