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
            The result goes to standard output as JSON, null where nothing matches; numbers keep their spelling, secrets \
            are cut as everywhere.

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
        try search(
            query,
            try read { () throws(JSONDocumentFailure) in
                try JSONDocument(path: input.inputs[0], limits: input.limits.limits)
            }
        )
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
        var merged: [UInt8] = []
        do {
            try snapshot.writeMerged { merged.append(contentsOf: $0) }
        } catch let failure as ReadingAgainFailure {
            Talk.say("stillframe: \(failure.file): \(failure.reason)")
            throw ExitCode(ExitStatus.incompleteInput.rawValue)
        }
        try search(
            query,
            try read { () throws(JSONDocumentFailure) in
                try JSONDocument(name: "snapshot", bytes: merged, limits: input.limits.limits)
            }
        )
        let status = input.status(of: snapshot)
        if status != .success { Talk.tell(problemsOf: snapshot, required: input.require) }
        try status.exit()
    }

    private func search(_ query: JMESPath, _ document: JSONDocument) throws {
        var output = StandardOutput()
        do throws(JMESPathError) {
            QueryText.write(try query.search(document.root), into: &output)
        } catch {
            throw Self.failure(error)
        }
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
