internal import ArgumentParser
internal import Stillframe
internal import StillframeReports

/// Where reports go and how they look.
struct OutputOptions: ParsableArguments {
    @Option(help: "The format of the report; may be given several times.")
    var format: [ReportFormat] = []

    @Option(
        help: ArgumentHelp(
            "Write to this file, or folder if it ends in '/', is one, or several files result.",
            valueName: "path"
        )
    )
    var output: String?

    @Option(help: "Which table --format csv writes; without it, and with --output, all of them.")
    var table: CSVTable?

    @Option(help: ArgumentHelp("The most rows a rule in Markdown; the rest is counted.", valueName: "n"))
    var maxRows = 20

    @Flag(help: "Say nothing on standard error but problems.")
    var quiet = false

    mutating func validate() throws {
        if maxRows < 0 { throw ValidationError("--max-rows is 0 or more") }
        if table != nil, !format.isEmpty, !format.contains(.csv) {
            throw ValidationError("--table goes with --format csv")
        }
    }

    /// Where the report goes.
    ///
    /// - Throws: a usage error where the options contradict each other.
    func destination() throws -> ReportDestination {
        guard let output else {
            if formats.count > 1 { throw ValidationError("several formats want --output FOLDER") }
            return .standardOutput(formats.first)
        }
        if output.isEmpty { throw ValidationError("--output wants a file or folder") }
        if formats == [.csv], table == nil, output.lowercased().hasSuffix(".csv") {
            throw ValidationError("CSV is several tables: give --output FOLDER/, or --table NAME for one")
        }
        let isFolder = output.hasSuffix("/") || ReportWriter.isFolder(output)
        if isFolder || formats.count > 1 || (formats == [.csv] && table == nil) {
            return .folder(output, formats.isEmpty ? [.markdown] : formats)
        }
        guard let format = formats.first else {
            throw ValidationError("no format is known for '\(output)': name it .md or .csv, or give --format")
        }
        return .file(output, format)
    }

    /// The formats asked for, each once; without any, what the output's name says.
    private var formats: [ReportFormat] {
        var asked = format
        if asked.isEmpty {
            asked = table != nil ? [.csv] : output.flatMap(ReportFormat.init(extensionOf:)).map { [$0] } ?? []
        }
        return ReportFormat.allCases.filter(asked.contains)
    }

    /// Writes the report and returns what was written, for people.
    func write(_ snapshot: Snapshot, title: String, to destination: ReportDestination) throws -> [String] {
        let options = ReportOptions(maxRows: maxRows, toolVersion: ToolVersion.current, inputTitle: title)
        return try ReportWriter(snapshot: snapshot, options: options, table: table).write(to: destination)
    }
}
