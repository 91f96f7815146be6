internal import ArgumentParser
internal import Stillframe

/// Which configuration steers a run.
struct ConfigurationOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Read the configuration from this file; the default is .stillframe.yml in the current folder, if it is there.",
            valueName: "path"
        )
    )
    var config: String?

    @Flag(help: "Read no configuration.")
    var noConfig = false

    mutating func validate() throws {
        if noConfig, config != nil { throw ValidationError("--config and --no-config contradict each other") }
    }

    /// Reads the configuration; `nil` where there is none.
    ///
    /// - Throws: the exit status for wrong usage, after telling what is wrong and where.
    func read(besides inputs: [String]) throws -> Configuration? {
        noConfig ? nil : try ConfigurationFile.read(config, besides: inputs)
    }
}
