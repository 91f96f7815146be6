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

            Without --format and --output a terminal gets a summary, a pipe gets Markdown.
            """
    )

    @OptionGroup var input: InputOptions
    @OptionGroup var selection: FilterOptions
    @OptionGroup var output: OutputOptions

    @Option(
        help: ArgumentHelp(
            "Judge by the facts in this file instead of the built-in ones; 'stillframe rules --facts' prints those.",
            valueName: "path"
        )
    )
    var facts: String?

    mutating func run() throws {
        try CommandSuggestion.check(input.inputs)
        let destination = try output.destination()
        if let path = output.output {
            try InputGuard.check(output: path, inputs: input.inputs + [facts].compactMap(\.self))
        }
        let filter = try selection.filter()
        let facts = try facts.map(FactsFile.read) ?? .builtIn
        let snapshot: Snapshot
        let written: String?
        do {
            // What can't be written is known before a long read, and comes before what can't be read.
            let folder = try ReportWriter.prepare(destination, output.table)
            defer { folder?.removeIfEmpty() }
            snapshot = input.read(
                hashesInputs: destination.isFolder,
                keepsText: destination.readsAgain(table: output.table),
                facts: facts,
                filter: filter
            )
            try FilterOptions.check(snapshot)
            if snapshot.chains.isEmpty && snapshot.images.isEmpty {
                // Nothing was read, so nothing is written: an older report stays.
                Talk.tell(problemsOf: snapshot)
                return try ExitStatus.incompleteInput.exit()
            }
            written = try output.write(snapshot, of: input, to: destination)
        } catch let failure as ReadingAgainFailure {
            Talk.say("stillframe: \(failure.file): \(failure.reason)")
            throw ExitCode(ExitStatus.incompleteInput.rawValue)
        } catch let failure as WriteFailure {
            throw failure.exit()
        }
        let status = input.status(of: snapshot)
        if let written, !input.quiet { Talk.tell(written: written, status: status) }
        if status != .success { Talk.tell(problemsOf: snapshot, required: input.require) }
        try status.exit()
    }
}
