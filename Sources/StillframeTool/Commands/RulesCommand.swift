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
        abstract: "Lists the rules, explains one, or prints the facts they judge by.",
        usage: """
            stillframe rules [<rule>] [--format <format>]
            stillframe rules --facts [<path>]
            """,
        discussion: """
            Examples:
              stillframe rules
              stillframe rules agent-stale
              stillframe rules --format json > rules.json
              stillframe rules --facts > facts.json
              stillframe dumps/ --facts facts.json
            """
    )

    @Argument(
        help: ArgumentHelp(
            "The rule to explain; with --facts, the file of facts to check and print.",
            valueName: "rule"
        )
    )
    var subject: String?

    @Flag(help: "Print the facts as a file for report's --facts: the built-in ones or, with a path, that file's.")
    var facts = false

    @Option(help: "Write rules as text or as one JSON document.")
    var format: Format?

    mutating func validate() throws {
        if facts, format == .text { throw ValidationError("--facts prints JSON: leave --format away") }
        if !facts, let subject { _ = try rule(subject) }
    }

    mutating func run() throws {
        do throws(WriteFailure) {
            try StandardOutput.check()
        } catch {
            throw error.exit()
        }
        var output = StandardOutput()
        if facts {
            FactsDocument.write(try subject.map(FactsFile.read) ?? .builtIn, into: &output)
        } else if let subject {
            explain(try rule(subject), into: &output)
        } else {
            switch format ?? .text {
            case .text: RulesText.writeList(Rule.all, into: &output)
            case .json: RulesJSON.write(Rule.all, into: &output)
            }
        }
        do throws(WriteFailure) {
            try output.finish()
        } catch {
            throw error.exit()
        }
    }

    private func rule(_ id: String) throws -> Rule {
        guard let rule = Rule.all.first(where: { $0.id.utf8.elementsEqual(id.utf8) }) else {
            let guess = NearestName.of(id, in: Rule.all.map(\.id)).map { "did you mean '\($0)'?" }
            throw ValidationError("there is no rule '\(id)'; \(guess ?? "'stillframe rules' lists them")")
        }
        return rule
    }

    private func explain(_ rule: Rule, into output: inout StandardOutput) {
        switch format ?? .text {
        case .text: RulesText.write(rule, into: &output)
        case .json: RulesJSON.write(rule, into: &output)
        }
    }
}
