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

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp("The most images an issue in Markdown; the rest is counted.", valueName: "n")
    )
    var maxRows = 20

    @Flag(
        name: .customLong("sha256"),
        help: "Show the inputs' SHA-256 whatever their size; without it, up to 16 MiB, and in a folder always."
    )
    var showsDigests = false

    @Option(
        help: ArgumentHelp(
            "Who reads the CSV: for excel it has a byte order mark, and accounts and versions stay text.",
            valueName: "reader"
        )
    )
    var csvFor = CSVDialect.scripts

    mutating func validate() throws {
        if maxRows < 0 { throw ValidationError("--max-rows is 0 or more") }
        if table != nil, !format.isEmpty, !format.contains(.csv) {
            throw ValidationError("--table goes with --format csv")
        }
        if csvFor != .scripts, !formats.isEmpty || output == nil, !formats.contains(.csv) {
            throw ValidationError("--csv-for goes with --format csv")
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
        try Self.check(output)
        if formats == [.csv], table == nil, output.lowercased().hasSuffix(".csv") {
            throw ValidationError("CSV is several tables: give --output FOLDER/, or --table NAME for one")
        }
        let isFolder = output.hasSuffix("/") || ReportWriter.isFolder(output)
        if isFolder || formats.count > 1 || (formats == [.csv] && table == nil) {
            return .folder(Self.withoutSlash(output), formats.isEmpty ? [.markdown] : formats)
        }
        guard let format = formats.first else {
            throw ValidationError("no format is known for '\(output)': name it .md, .csv or .txt, or give --format")
        }
        return .file(output, format)
    }

    /// Refuses what names no file.
    static func check(_ output: String) throws {
        if output.isEmpty { throw ValidationError("--output wants a file or folder") }
        if output == "-" { throw ValidationError("standard output is the default: leave --output away") }
    }

    /// Of which inputs the SHA-256 is taken, for a report that shows them.
    func inputDigests(for destination: ReportDestination) -> InputDigests {
        switch destination.format {
        case nil: .all
        case .text: .none
        case .csv where table != .inputs: .none
        case .csv, .markdown: showsDigests ? .all : .small
        }
    }

    private static func withoutSlash(_ path: String) -> String {
        let trimmed = path.utf8.lastIndex { $0 != UInt8(ascii: "/") }.map { String(path[...$0]) }
        return trimmed ?? "/"
    }

    /// The formats asked for, each once; without any, what the output's name says.
    private var formats: [ReportFormat] {
        var asked = format
        if asked.isEmpty {
            asked = table != nil ? [.csv] : output.flatMap(ReportFormat.init(extensionOf:)).map { [$0] } ?? []
        }
        return ReportFormat.allCases.filter(asked.contains)
    }

    /// Writes the report and returns what was written, for people; `nil` for standard output.
    func write(
        _ snapshot: Snapshot,
        of input: InputOptions,
        _ run: Settings,
        failOn: GateOptions.FailOn,
        to destination: ReportDestination
    ) throws -> String? {
        let settings = Manifest.Settings(
            title: input.title,
            includesAWSOwned: run.includesAWSOwned,
            maxRows: maxRows,
            csvFor: csvFor,
            expectedAccounts: run.expectation.accounts,
            expectedRegions: run.expectation.regions,
            expectedTypes: run.expectation.types,
            limits: run.limits,
            failOn: failOn.rawValue,
            filter: snapshot.filterResult?.expression
        )
        var options = ReportOptions(
            maxRows: maxRows,
            toolVersion: ToolVersion.current,
            inputTitle: input.title,
            required: input.require
        )
        if case .standardOutput = destination { options.isColoured = StandardOutput.isColoured }
        return try ReportWriter(
            snapshot: snapshot,
            options: options,
            table: table,
            dialect: csvFor,
            settings: settings
        ).write(to: destination)
    }
}
