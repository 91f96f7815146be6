internal import ArgumentParser
private import Foundation
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
            stillframe rules [<rule>] [--config [<path>]] [--format <format>]
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
              stillframe rules agent-stale --config other.yml
            """
    )

    @Argument(
        help: ArgumentHelp(
            "The rule to explain; with --facts or --config, the file to check and print. With --config both may be given.",
            valueName: "rule"
        )
    )
    var subjects: [String] = []

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
        if let extra = subjects.dropFirst(config ? 2 : 1).first {
            throw ValidationError("unexpected argument '\(extra)'")
        }
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
            FactsDocument.write(try subjects.first.map(FactsFile.read) ?? .builtIn, into: &output)
        } else if let id = ruleID {
            try explain(id, into: &output)
        } else if config {
            writeSettings(try settings(configuration()), into: &output)
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

    /// The rule to explain: of two arguments the one that is no file, alone with `--config` only the id of a built-in one.
    private var ruleID: String? {
        guard config else { return subjects.first }
        guard let first = subjects.first else { return nil }
        let isRule = Rule.all.contains { $0.id.utf8.elementsEqual(first.utf8) }
        if subjects.count == 1 { return isRule ? first : nil }
        return isRule || !FileManager.default.fileExists(atPath: first) ? first : subjects[1]
    }

    /// The file given with `--config`; `nil` for the one in the current folder.
    private var file: String? {
        guard config else { return nil }
        guard let ruleID else { return subjects.first }
        return subjects.count == 1 ? nil : subjects[0] == ruleID ? subjects[1] : subjects[0]
    }

    /// - Throws: the exit status for wrong usage, after telling what is wrong and where.
    private func configuration() throws -> Configuration? { try ConfigurationFile.read(file) }

    /// The rules of the configuration in the current folder; `nil` where it can't be used, which is then told.
    private func ownRules() -> [Rule]? {
        do {
            return try configuration()?.customRules.map(\.value.rule) ?? []
        } catch {
            return nil
        }
    }

    /// What a report would be steered by with a configuration and these options.
    private func settings(_ configuration: Configuration?) throws -> SettingsInForce {
        var settings = Settings(now: Clock.now())
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

    /// Explains a rule with what is in force for it; without that where the configuration in the current folder can't be
    /// used, which is told.
    private func explain(_ id: String, into output: inout StandardOutput) throws {
        func named(_ rules: [Rule]) -> Rule? { rules.first { $0.id.utf8.elementsEqual(id.utf8) } }
        let builtIn = named(Rule.all)
        let configuration: Configuration?
        do {
            configuration = try self.configuration()
        } catch {
            guard let builtIn, file == nil else { throw error }
            write(builtIn, nil, into: &output)
            return
        }
        let own = configuration?.customRules.map(\.value.rule) ?? []
        guard let rule = builtIn ?? named(own) else {
            let guess = NearestName.of(id, in: (Rule.all + own).map(\.id)).map { "did you mean '\($0)'?" }
            throw ValidationError("there is no rule '\(id)'; \(guess ?? "'stillframe rules' lists them")")
        }
        write(rule, try settings(configuration), into: &output)
    }

    private func write(_ rule: Rule, _ settings: SettingsInForce?, into output: inout StandardOutput) {
        switch format ?? .text {
        case .text: RulesText.write(rule, settings, into: &output)
        case .json: RulesJSON.write(rule, settings, into: &output)
        }
    }
}
