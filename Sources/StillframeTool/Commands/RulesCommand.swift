internal import ArgumentParser
private import Stillframe
private import StillframeReports

/// `stillframe rules`: what is looked for, why, and by which facts; reads no dump.
struct RulesCommand: ParsableCommand {
    /// How rules are written.
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text
        case json
    }

    static let configuration = CommandConfiguration(
        commandName: "rules",
        abstract: "Lists the rules, explains one, or prints what they are steered by.",
        usage: """
            stillframe rules [<rule>] [--format <format>]
            stillframe rules --facts [<path>]
            stillframe rules --config [<path>] [<options>]
            """,
        discussion: """
            Examples:
              stillframe rules
              stillframe rules agent-stale
              stillframe rules --format json > rules.json
              stillframe rules --facts > facts.json
              stillframe dumps/ --facts facts.json
              stillframe rules --config    what is in force, and from where
            """
    )

    @Argument(
        help: ArgumentHelp(
            "The rule to explain; with --facts or --config, the file to check and print.",
            valueName: "rule"
        )
    )
    var subject: String?

    @Flag(help: "Print the facts as a file for report's --facts: the built-in ones or, with a path, that file's.")
    var facts = false

    @Flag(
        help: "Print what is in force and where each value comes from: the default, the configuration or an option."
    )
    var config = false

    @OptionGroup(title: "With --config")
    var judging: JudgingOptions
    @OptionGroup(title: "With --config")
    var rules: RuleOptions

    @Option(help: "Write rules as text or as one JSON document.")
    var format: Format?

    mutating func validate() throws {
        if facts, format == .text { throw ValidationError("--facts prints JSON: leave --format away") }
        if facts, config { throw ValidationError("--facts and --config are two documents: ask for one") }
        if !config, judging.isGiven || rules.isGiven {
            throw ValidationError("options that steer a run go with --config")
        }
    }

    mutating func run() throws {
        do throws(WriteFailure) {
            try StandardOutput.check()
        } catch {
            throw error.exit()
        }
        var output = StandardOutput()
        var status = ExitStatus.success
        if facts {
            FactsDocument.write(try subject.map(FactsFile.read) ?? .builtIn, into: &output)
        } else if config {
            writeSettings(try settings(), into: &output)
        } else if let subject {
            explain(try rule(subject), into: &output)
        } else {
            let own = ownRules()
            let rules = Rule.all + (own ?? [])
            switch format ?? .text {
            case .text: RulesText.writeList(rules, into: &output)
            case .json: RulesJSON.write(rules, into: &output)
            }
            // Its mistakes are told, but whoever mistook a rule's name needs the list.
            if own == nil { status = .usage }
        }
        do throws(WriteFailure) {
            try output.finish()
        } catch {
            throw error.exit()
        }
        try status.exit()
    }

    /// The rules of the configuration in the current folder; `nil` where it can't be used, which is then told.
    private func ownRules() -> [Rule]? {
        do {
            return try ConfigurationFile.read(nil)?.customRules.map(\.value.rule) ?? []
        } catch {
            return nil
        }
    }

    /// What a report would be steered by in this folder and with these options.
    private func settings() throws -> SettingsInForce {
        var settings = Settings(now: Clock.now())
        let configuration = try ConfigurationFile.read(subject)
        configuration?.apply(to: &settings)
        judging.apply(to: &settings)
        settings.rules = try rules.choose(from: settings)
        let decided = (Rule.all + settings.policy.customRules).filter(rules.decides).map(\.id)
        return SettingsInForce(settings, configuration, options: judging.names.union(decided))
    }

    private func writeSettings(_ settings: SettingsInForce, into output: inout StandardOutput) {
        switch format ?? .text {
        case .text: SettingsText.write(settings, into: &output)
        case .json: SettingsJSON.write(settings, into: &output)
        }
    }

    private func rule(_ id: String) throws -> Rule {
        func named(_ rules: [Rule]) -> Rule? { rules.first { $0.id.utf8.elementsEqual(id.utf8) } }
        if let rule = named(Rule.all) { return rule }
        guard let own = ownRules() else { throw ExitCode(ExitStatus.usage.rawValue) }
        if let rule = named(own) { return rule }
        let known = (Rule.all + own).map(\.id)
        let guess = NearestName.of(id, in: known).map { "did you mean '\($0)'?" }
        throw ValidationError("there is no rule '\(id)'; \(guess ?? "'stillframe rules' lists them")")
    }

    private func explain(_ rule: Rule, into output: inout StandardOutput) {
        switch format ?? .text {
        case .text: RulesText.write(rule, into: &output)
        case .json: RulesJSON.write(rule, into: &output)
        }
    }
}
