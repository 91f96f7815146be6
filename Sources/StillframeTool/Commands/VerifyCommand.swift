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
        abstract: "Says whether the pages are complete, and what is wrong with them.",
        usage: "stillframe verify <dump> ... [<options>]",
        discussion: """
            Examples:
              stillframe verify dumps/
              stillframe verify dumps/ --format json
              stillframe verify dumps/ --manifest reports/manifest.json

            With --manifest nothing is judged: the dumps and the reports beside the manifest are hashed again, and what \
            changed, is missing or is new is told; exit status 0 if all is the same, else 2.
            """
    )

    @OptionGroup var input: InputOptions

    @Option(help: "Write the verdict as text or as one JSON object.")
    var format = Format.text

    @Option(help: ArgumentHelp("Compare the dumps, and the reports beside it, with this manifest.", valueName: "path"))
    var manifest: String?

    mutating func run() throws {
        do throws(WriteFailure) {
            try StandardOutput.check()
        } catch {
            throw error.exit()
        }
        if let manifest { return try compare(with: manifest) }
        let snapshot = try input.read()
        try print { output in
            switch format {
            case .text: VerifyReport.writeText(snapshot, into: &output)
            case .json: VerifyReport.writeJSON(snapshot, required: input.require, into: &output)
            }
        }
        let status = input.status(of: snapshot)
        // On a terminal the text above has told it all.
        let isTold = format == .text && StandardOutput.isTerminal
        if status != .success, !isTold { Talk.tell(problemsOf: snapshot, required: input.require) }
        try status.exit()
    }

    private func compare(with path: String) throws {
        let reader: ManifestReader
        do throws(ManifestReader.Failure) {
            reader = try ManifestReader(path: path)
        } catch {
            Talk.say("stillframe: \(error.path): \(error.reason)")
            return try ExitStatus.incompleteInput.exit()
        }
        let snapshot = try input.read(inputDigests: .all)
        let check = ManifestCheck(reader.manifest, inputs: Manifest.inputs(of: snapshot), outputs: reader.outputs)
        try print { output in
            switch format {
            case .text: ManifestReport.writeText(check, into: &output)
            case .json: ManifestReport.writeJSON(check, into: &output)
            }
        }
        if !check.agrees { try ExitStatus.incompleteInput.exit() }
    }

    private func print(_ body: (inout StandardOutput) -> Void) throws {
        var output = StandardOutput()
        body(&output)
        do throws(WriteFailure) {
            try output.finish()
        } catch {
            throw error.exit()
        }
    }
}
