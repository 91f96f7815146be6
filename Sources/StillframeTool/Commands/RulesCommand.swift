internal import ArgumentParser
private import Stillframe
private import StillframeReports

/// `stillframe rules`: all rules, one explained, or the tables they judge by.
struct RulesCommand: ParsableCommand {
    /// How rules are written.
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text
        case json
    }

    static let configuration = CommandConfiguration(
        commandName: "rules",
        abstract: "Lists the rules, explains one, or prints the tables they judge by.",
        discussion: """
            Examples:
              stillframe rules                          all rules
              stillframe rules agent-stale              one rule with its examples
              stillframe rules --facts > facts.json     the tables, to be changed and given back with report --facts
            """
    )

    @Argument(help: ArgumentHelp("The rule to explain.", valueName: "id"))
    var id: String?

    @Flag(help: "Print the tables of error codes, platforms, agents and base images as --facts of report reads them.")
    var facts = false

    @Option(help: "Write text or JSON.")
    var format = Format.text

    mutating func validate() throws {
        if facts, id != nil { throw ValidationError("--facts prints tables; leave out the rule") }
    }

    mutating func run() throws {
        var output = StandardOutput()
        if facts {
            FactsDocument.write(.builtIn, into: &output)
        } else if let id {
            let rule = try rule(named: id)
            switch format {
            case .text: RuleExplanation.write(rule, into: &output)
            case .json: RuleListing.writeJSON(rule, into: &output)
            }
        } else {
            switch format {
            case .text: RuleListing.writeText(Rule.all, into: &output)
            case .json: RuleListing.writeJSON(Rule.all, into: &output)
            }
        }
        do {
            try output.finish()
        } catch {
            throw error.exit()
        }
    }

    private func rule(named id: String) throws -> Rule {
        if let rule = Rule.all.first(where: { $0.id == id }) { return rule }
        let hint = NearestName.of(id, among: Rule.all.map(\.id)).map { "did you mean '\($0)'?" }
        throw ValidationError("there is no rule '\(id)'; \(hint ?? "stillframe rules lists them")")
    }
}
