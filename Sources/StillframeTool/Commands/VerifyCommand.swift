internal import ArgumentParser
private import Stillframe
private import StillframeReports

/// `stillframe verify`: only the verdict, with evidence.
struct VerifyCommand: ParsableCommand {
    /// How the verdict is written.
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text
        case json
    }

    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Says whether the pages are complete, and what is wrong with them."
    )

    @OptionGroup var input: InputOptions

    @Option(help: "Write the verdict as text or as one JSON object.")
    var format = Format.text

    mutating func run() throws {
        let snapshot = input.read()
        var output = StandardOutput()
        switch format {
        case .text: VerifyReport.writeText(snapshot, into: &output)
        case .json: VerifyReport.writeJSON(snapshot, into: &output)
        }
        do {
            try output.finish()
        } catch {
            throw error.exit()
        }
        let status = input.status(of: snapshot)
        // On a terminal the text above has told it all.
        let isTold = format == .text && StandardOutput.isTerminal
        if status != .success, !isTold { Talk.tell(problemsOf: snapshot, required: input.require) }
        try status.exit()
    }
}
