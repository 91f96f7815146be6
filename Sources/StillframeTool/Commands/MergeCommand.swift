internal import ArgumentParser
private import Stillframe
private import StillframeReports

/// `stillframe merge`: one canonical DescribeImages document.
struct MergeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "merge",
        abstract: "Writes all images as one canonical DescribeImages document.",
        usage: "stillframe merge <dump> ... [<options>]",
        discussion: """
            Each image comes once, in chain order, with members in the service model's order, then those it doesn't \
            know. Anything but a complete or unknown snapshot is refused unless --allow-incomplete is given; then the \
            document says of itself what it is, and reading it again says so too. Of an image that occurs twice its owner's \
            view is written, else the first; what only the other has of members that are not compared, those the service \
            model doesn't know, is left out, and standard error says which.

            Examples:
              stillframe merge dumps/ > all.json
              stillframe merge dumps/ --output all.json
            """
    )

    @OptionGroup var input: InputOptions
    @OptionGroup var selection: FilterOptions

    @Option(help: ArgumentHelp("Write to this file instead of standard output.", valueName: "path"))
    var output: String?

    mutating func run() throws {
        try checkOutput()
        let filter = try selection.filter()
        let snapshot = try input.read(keepsText: true, filter: filter)
        try FilterOptions.check(snapshot.filterResult)
        guard input.mayMerge(snapshot) else {
            Talk.tell(problemsOf: snapshot)
            Talk.say("nothing was merged")
            throw ExitCode(ExitStatus.incompleteInput.rawValue)
        }
        do {
            try write(snapshot)
            try tellLeftOut(of: snapshot)
        } catch let failure as ReadingAgainFailure {
            Talk.say("stillframe: \(failure.file): \(failure.reason)")
            throw ExitCode(ExitStatus.incompleteInput.rawValue)
        } catch let failure as WriteFailure {
            throw failure.exit()
        }
        let status = input.status(of: snapshot)
        if status != .success { Talk.tell(problemsOf: snapshot, required: input.require) }
        try status.exit()
    }

    /// Refuses an output that can't be written before anything is read.
    private func checkOutput() throws {
        if let output {
            try OutputOptions.check(output)
            if output.hasSuffix("/") || ReportWriter.isFolder(output) {
                throw ValidationError(
                    "merge writes one document: name a file, such as \(output)\(output.hasSuffix("/") ? "" : "/")images.json"
                )
            }
            try InputGuard.check(dump: output, inputs: input.inputs)
        }
        do throws(WriteFailure) {
            if let output { try FileSet.check(output) } else { try StandardOutput.check() }
        } catch {
            throw error.exit()
        }
    }

    private func write(_ snapshot: Snapshot) throws {
        if let output {
            var set = FileSet(protecting: snapshot.inputs.dumpPaths)
            try set.add(output) { stream throws in
                try snapshot.writeMerged { stream.write($0) }
            }
            try set.publish()
            if !input.quiet { Talk.say("wrote \(output)") }
        } else {
            var stream = StandardOutput()
            try snapshot.writeMerged { stream.write($0) }
            try stream.finish()
        }
    }

    /// Says what the document lacks of images that stand twice.
    private func tellLeftOut(of snapshot: Snapshot) throws {
        // Of several listings of one scope only the newest may count; then images of the others are not in the document.
        for problem in snapshot.problems where problem.kind == .severalSnapshots {
            Talk.say("note: \(message: problem.message)")
        }
        let views = snapshot.severalViewCount
        if views > 0 {
            let images = views == 1 ? "1 image differs" : "\(views) images differ"
            Talk.say("note: \(images) from listing to listing: the owner's view is written, else the first")
        }
        for member in try snapshot.membersLeftOut() {
            let images = member.count == 1 ? "1 repeated image" : "\(member.count) repeated images"
            let line = member.first.line.map { ":\($0)" } ?? ""
            Talk.say(
                "\(message: member.first.file)\(line): note: \(message: member.name) of \(images) is left out: the first of equal images is written"
            )
        }
    }
}
