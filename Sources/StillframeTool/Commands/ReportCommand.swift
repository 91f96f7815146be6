internal import ArgumentParser
private import Stillframe
private import StillframeReports

/// `stillframe report`, the default: read, judge, write reports.
struct ReportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report",
        abstract: "Reads saved pages and reports on them: the main job, and the default."
    )

    @OptionGroup var input: InputOptions
    @OptionGroup var output: OutputOptions

    mutating func run() throws {
        try CommandSuggestion.check(input.inputs)
        let destination = try output.destination()
        if let path = output.output { try InputGuard.check(output: path, inputs: input.inputs) }
        let snapshot = input.read(
            hashesInputs: destination.isFolder,
            keepsText: destination.readsAgain(table: output.table),
            isQuiet: output.quiet
        )
        if snapshot.chains.isEmpty && snapshot.images.isEmpty {
            // Nothing was read, so nothing is written: an older report stays.
            Talk.tell(problemsOf: snapshot)
            return try ExitStatus.incompleteInput.exit()
        }
        let written: [String]
        do {
            written = try output.write(snapshot, title: input.title, to: destination)
        } catch let failure as ReadingAgainFailure {
            Talk.say("stillframe: \(failure.file): \(failure.reason)")
            throw ExitCode(ExitStatus.incompleteInput.rawValue)
        } catch let failure as WriteFailure {
            throw failure.exit()
        }
        let status = input.status(of: snapshot)
        if !output.quiet { Talk.tell(written: written, status: status) }
        if status != .success { Talk.tell(problemsOf: snapshot, required: input.require) }
        try status.exit()
    }
}
