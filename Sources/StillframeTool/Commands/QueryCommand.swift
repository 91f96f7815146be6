internal import ArgumentParser
private import JMESPath
private import Stillframe
private import StillframeReports

/// `stillframe query`: JMESPath over a JSON document, or over a snapshot.
struct QueryCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "query",
        abstract: "Evaluates a JMESPath expression over a JSON document or a snapshot.",
        discussion: """
            The language is that of the AWS CLI's --query. One file is read as the JSON document it is; a folder, several \
            files, or one with --snapshot as saved pages, and the expression sees {"Images": [...]} as 'merge' writes it. \
            The result goes to standard output as JSON, null where nothing matches; numbers keep their spelling. It is \
            data: nothing is cut or masked.

            With --as-of two more functions are there: age_days(when), and agent_date(version).
            """
    )

    @Argument(help: ArgumentHelp("The expression, such as \"Images[?State=='FAILED'].Name\".", valueName: "expression"))
    var expression: String

    @OptionGroup var input: InputOptions

    @Flag(help: "Read the file as saved pages, not as the JSON document it is.")
    var snapshot = false

    mutating func run() throws {
        do throws(WriteFailure) {
            try StandardOutput.check()
        } catch {
            throw error.exit()
        }
        let query = try compiled()
        if snapshot || input.inputs.count > 1 || ReportWriter.isFolder(input.inputs[0]) {
            return try search(snapshotFor: query)
        }
        let document = try read { () throws(JSONDocumentFailure) in
            try JSONDocument(path: input.inputs[0], limits: input.limits.limits)
        }
        try search(query, document.root)
    }

    private func compiled() throws -> JMESPath {
        do {
            return try JMESPath(
                expression,
                functions: input.asOf.map { .withDates(asOf: $0.instant) } ?? FunctionTable()
            )
        } catch {
            throw Self.failure(error)
        }
    }

    private func search(snapshotFor query: JMESPath) throws {
        let snapshot = try input.read(keepsText: true)
        guard input.mayMerge(snapshot) else {
            Talk.tell(problemsOf: snapshot)
            throw ExitCode(ExitStatus.incompleteInput.rawValue)
        }
        try search(query, try page(of: snapshot).value)
        let status = input.status(of: snapshot)
        if status != .success { Talk.tell(problemsOf: snapshot, required: input.require) }
        try status.exit()
    }

    /// All images as one page, as `merge` writes it.
    private func page(of snapshot: Snapshot) throws -> ResponsePage<ImageValue> {
        var reader = SavedImageReader(snapshot, form: .merged)
        do throws(PaginationError) {
            var page = ResponsePage(images: try reader.values(of: snapshot.savedImages), nextToken: nil)
            if snapshot.verdict != .complete {
                page.members.set("StillframeVerdict", to: .value(.string(snapshot.verdict.rawValue)))
            }
            return page
        } catch {
            throw ListingFailure.exit(error)
        }
    }

    private func search(_ query: JMESPath, _ document: some JSONNode) throws {
        var text: [UInt8] = []
        do throws(JMESPathError) {
            JSONLayout.document.append(try query.search(document), to: &text)
        } catch {
            throw Self.failure(error)
        }
        text.append(0x0a)
        var output = StandardOutput()
        output.write(whole: text)
        do {
            try output.finish()
        } catch {
            throw error.exit()
        }
    }

    private func read(_ body: () throws(JSONDocumentFailure) -> JSONDocument) throws -> JSONDocument {
        do throws(JSONDocumentFailure) {
            return try body()
        } catch {
            let place = [error.line, error.column].compactMap { $0.map { ":\($0)" } }.joined()
            Talk.say("stillframe: \(error.file)\(place): \(error.reason)")
            if error.followsDocument {
                Talk.say("It is more than one JSON document; with --snapshot saved pages are read in any form.")
            }
            throw ExitCode(ExitStatus.incompleteInput.rawValue)
        }
    }

    /// Says what is wrong with the expression; that is wrong usage.
    private static func failure(_ error: JMESPathError) -> ExitCode {
        let lines = error.description.split(separator: "\n").map(String.init)
        Talk.say("stillframe: the expression can't be evaluated: \(message: lines.first ?? "")")
        for line in lines.dropFirst() { Talk.say("\(message: line)") }
        return ExitCode(ExitStatus.usage.rawValue)
    }
}
