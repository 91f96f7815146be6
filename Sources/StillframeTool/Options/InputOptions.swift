internal import ArgumentParser
private import Foundation
internal import Stillframe

/// What every command that reads dumps takes.
struct InputOptions: ParsableArguments {
    @Argument(help: ArgumentHelp("Files or folders with saved pages; '-' is standard input.", valueName: "dump"))
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

    @Option(
        help: ArgumentHelp(
            "Exit with 2 unless each of these accounts is covered, with commas between.",
            valueName: "accounts"
        )
    )
    var expectAccounts: NameList?

    @Option(
        help: ArgumentHelp(
            "Exit with 2 unless each of these Regions is covered, with commas between.",
            valueName: "regions"
        )
    )
    var expectRegions: NameList?

    @Flag(name: .customLong("include-aws-owned"), help: "Judge AWS's own images too; they are always counted.")
    var includeAWSOwned = false

    @Option(help: ArgumentHelp("Read on this many threads; the default is one a core.", valueName: "n"))
    var threads: Int?

    @Flag(help: "Say nothing on standard error but problems.")
    var quiet = false

    @OptionGroup(title: "Limits")
    var limits: LimitOptions

    mutating func validate() throws {
        if inputs.isEmpty { throw ValidationError("give a file or folder with saved pages, or '-'") }
        if let accounts = expectAccounts?.names, !accounts.allSatisfy({ $0.utf8.count == 12 && Int($0) != nil }) {
            throw ValidationError("--expect-accounts takes account numbers of 12 digits, with commas between")
        }
        if let threads, !(1...256).contains(threads) { throw ValidationError("--threads is a number from 1 to 256") }
    }

    /// What a snapshot means for the exit status.
    func status(of snapshot: Snapshot) -> ExitStatus {
        ExitStatus(snapshot, requires: require, allowsIncomplete: allowIncomplete)
    }

    /// Whether the snapshot's images may be given as one document: partial ones only if the user allows it.
    func mayMerge(_ snapshot: Snapshot) -> Bool {
        switch snapshot.verdict {
        case .complete, .unknown: true
        case .incomplete, .conflicting, .unreadable: allowIncomplete && !snapshot.chains.isEmpty
        }
    }

    /// What the options mean.
    private var settings: Settings {
        var settings = Settings(
            asOf: asOf?.instant,
            now: Clock.now(),
            includesAWSOwned: includeAWSOwned,
            limits: limits.limits,
            threads: threads ?? Clock.coreCount
        )
        settings.expectation = CoverageExpectation(
            accounts: expectAccounts?.names ?? [],
            regions: expectRegions?.names ?? []
        )
        return settings
    }

    /// The inputs for a report's title: their last path components, the same in any order.
    var title: String {
        Set(inputs.map { $0 == "-" ? "standard input" : URL(fileURLWithPath: $0).lastPathComponent }).sorted()
            .joined(separator: ", ")
    }

    /// Reads what was named and judges it by the given tables.
    ///
    /// Without `judges` no rule runs, which is faster where findings are not wanted.
    func read(
        hashesInputs: Bool = false,
        keepsText: Bool = false,
        facts: Facts = .builtIn,
        judges: Bool = true,
        filter: ImageFilter? = nil
    ) -> Snapshot {
        var settings = settings
        settings.facts = facts
        settings.filter = filter
        if !judges { settings.rules = [] }
        settings.keepsText = keepsText
        settings.hashesInputs = hashesInputs
        let bar = ProgressBar(isWanted: !quiet)
        settings.progress = { bar.show($0) }
        defer { bar.clear() }
        return Analysis(settings).run(CommandPaths.inputs(inputs))
    }
}
