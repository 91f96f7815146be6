internal import ArgumentParser
private import Foundation
internal import Stillframe

/// What every command that reads dumps takes.
struct InputOptions: ParsableArguments {
    @Argument(help: ArgumentHelp("Files or folders with saved pages; '-' is standard input.", valueName: "snapshot"))
    var inputs: [String] = []

    @Option(
        help: ArgumentHelp(
            "Count ages as of this instant: 2026-10-31 (the end of that day, UTC) or 2026-10-31T12:00:00Z.",
            valueName: "date"
        )
    )
    var asOf: AsOfArgument?

    @Flag(help: "Exit with 0 although pages are missing; contradictions and unreadable input still exit with 2.")
    var allowIncomplete = false

    @Flag(name: .customLong("include-aws-owned"), help: "Judge AWS's own images too; they are always counted.")
    var includeAWSOwned = false

    @Option(help: ArgumentHelp("Read on this many threads; the default is one a core.", valueName: "n"))
    var threads: Int?

    @OptionGroup(title: "Limits")
    var limits: LimitOptions

    mutating func validate() throws {
        if inputs.isEmpty { throw ValidationError("give a file or folder with saved pages, or '-'") }
        if let threads, !(1...256).contains(threads) { throw ValidationError("--threads is a number from 1 to 256") }
    }

    /// What the options mean.
    var settings: Settings {
        Settings(
            asOf: asOf?.instant,
            now: Clock.now(),
            includesAWSOwned: includeAWSOwned,
            limits: limits.limits,
            threads: threads ?? Clock.coreCount
        )
    }

    /// The inputs for a report's title: their last path components, the same in any order.
    var title: String {
        Set(inputs.map { $0 == "-" ? "standard input" : URL(fileURLWithPath: $0).lastPathComponent }).sorted()
            .joined(separator: ", ")
    }

    /// Reads what was named.
    func read(hashesInputs: Bool = false, keepsText: Bool = false, isQuiet: Bool = false) -> Snapshot {
        var settings = settings
        settings.keepsText = keepsText
        settings.hashesInputs = hashesInputs
        let bar = ProgressBar(isWanted: !isQuiet)
        settings.progress = { bar.show($0) }
        defer { bar.clear() }
        return Analysis(settings).run(inputs.map(DumpInput.path))
    }
}
