internal import ArgumentParser
private import Foundation
internal import Stillframe

/// What every command that reads dumps takes.
struct InputOptions: ParsableArguments {
    @Argument(
        help: ArgumentHelp(
            "Files or folders with saved pages; '-' is standard input, except in trend.",
            valueName: "dump"
        )
    )
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

    @Option(
        help: ArgumentHelp(
            "How sure completeness must be for exit status 0: proved by request tokens, checked by page tokens, or unknown.",
            valueName: "proof"
        )
    )
    var require = RequiredProof.unknown

    @OptionGroup var judging: JudgingOptions
    @OptionGroup var configuration: ConfigurationOptions

    @Option(help: ArgumentHelp("Read on this many threads; the default is one a core.", valueName: "n"))
    var threads: Int?

    @Flag(help: "Say nothing on standard error but problems.")
    var quiet = false

    @OptionGroup(title: "Limits")
    var limits: LimitOptions

    mutating func validate() throws {
        if inputs.isEmpty { throw ValidationError("give a file or folder with saved pages, or '-'") }
        if let threads, !(1...256).contains(threads) { throw ValidationError("--threads is a number from 1 to 256") }
    }

    /// What a snapshot means for the exit status.
    func status(of snapshot: Snapshot) -> ExitStatus {
        ExitStatus(snapshot.verdict, snapshot.proof, requires: require, allowsIncomplete: allowIncomplete)
    }

    /// Whether the snapshot's images may be given as one document: partial ones only if the user allows it.
    func mayMerge(_ snapshot: Snapshot) -> Bool {
        switch snapshot.verdict {
        case .complete, .unknown: true
        case .incomplete, .conflicting, .unreadable: allowIncomplete && !snapshot.chains.isEmpty
        }
    }

    /// What the options and a configuration mean; what an option says counts before what the configuration says.
    ///
    /// - Throws: the exit status for wrong usage, after telling what is wrong with the configuration.
    func settings() throws -> Settings {
        var settings = Settings(
            asOf: asOf?.instant,
            now: Clock.now(),
            limits: limits.limits,
            threads: threads ?? Clock.coreCount
        )
        try configuration.read(besides: inputs)?.apply(to: &settings)
        judging.apply(to: &settings)
        return settings
    }

    /// The inputs for a report's title: their last path components, the same in any order.
    var title: String {
        Set(inputs.map { $0 == "-" ? "standard input" : URL(fileURLWithPath: $0).lastPathComponent }).sorted()
            .joined(separator: ", ")
    }

    /// Reads what was named, by the options and the configuration, for a command that shows no findings, and so makes none.
    ///
    /// - Throws: as ``settings()`` does.
    func read(
        inputDigests: InputDigests = .none,
        keepsText: Bool = false,
        filter: ImageFilter? = nil
    ) throws -> Snapshot {
        var settings = try settings()
        settings.rules = []
        settings.filter = filter
        settings.inputDigests = inputDigests
        settings.keepsText = keepsText
        return read(settings)
    }

    /// Reads what was named, or only some of it, and judges it.
    func read(_ settings: Settings, _ paths: [String]? = nil) -> Snapshot {
        var settings = settings
        let bar = ProgressBar(isWanted: !quiet)
        settings.progress = { bar.show($0) }
        defer { bar.clear() }
        return Analysis(settings).run(CommandPaths.inputs(paths ?? inputs))
    }
}
