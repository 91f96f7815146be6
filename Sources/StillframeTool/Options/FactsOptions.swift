internal import ArgumentParser
internal import Stillframe

/// By which facts is judged.
struct FactsOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Judge by the facts in this file instead of the built-in ones; 'stillframe rules --facts' prints those.",
            valueName: "path"
        )
    )
    var facts: String?

    /// Gives a run the facts of the file that is named.
    ///
    /// - Throws: the exit status for wrong usage, after telling what is wrong and where.
    func apply(to settings: inout Settings) throws {
        if let facts { settings.facts = try FactsFile.read(facts) }
    }
}
