internal import ArgumentParser
internal import Stillframe

/// Which rules run, where an option says otherwise than the configuration.
struct RuleOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Run this rule alone: an id, a category, or a pattern such as 'agent-*'; may be given several times.",
            valueName: "rule"
        )
    )
    var rule: [String] = []

    @Option(
        help: ArgumentHelp(
            "Don't run this rule: an id, a category, or a pattern; may be given several times.",
            valueName: "rule"
        )
    )
    var skipRule: [String] = []

    /// Whether any is given.
    var isGiven: Bool { !rule.isEmpty || !skipRule.isEmpty }

    /// The rules to run of those that the configuration leaves on.
    ///
    /// - Throws: a mistake in what is given, which depends on the configuration's own rules.
    func choose(from settings: Settings) throws -> [Rule] {
        let known = Rule.all + settings.policy.customRules
        for (option, words) in [("--rule", rule), ("--skip-rule", skipRule)] {
            for word in words where !known.contains(where: { Self.isMeant($0, by: word) }) {
                let names = known.map(\.id) + RuleCategory.allCases.map(\.rawValue)
                let guess = NearestName.of(word, in: names.filter { $0 != word }).map { "did you mean '\($0)'?" }
                throw ValidationError(
                    "\(option): there is no rule or category '\(word)'; \(guess ?? "'stillframe rules' lists them")"
                )
            }
        }
        // A rule that is asked for runs also where the configuration has it off.
        let asked = rule.isEmpty ? settings.rules : known.filter { candidate in isMeant(candidate, by: rule) }
        let chosen = asked.filter { !isMeant($0, by: skipRule) }
        // Nothing that is judged would pass every gate.
        if chosen.isEmpty, !(rule.isEmpty && skipRule.isEmpty) {
            let options = rule.isEmpty ? "--skip-rule leaves" : "--rule and --skip-rule together leave"
            throw ValidationError("\(options) no rule")
        }
        if rule.isEmpty { return chosen }
        return withRulesOverWaivers(chosen, of: known, settings)
    }

    /// Adds the rules over waivers where a rule that was asked for is waived: they say what its findings' status rests on.
    private func withRulesOverWaivers(_ chosen: [Rule], of known: [Rule], _ settings: Settings) -> [Rule] {
        let ids = Set(chosen.map(\.id))
        if !settings.policy.waivers.contains(where: { ids.contains($0.rule) }) { return chosen }
        let on = Set(settings.rules.map(\.id))
        return known.filter { rule in
            ids.contains(rule.id)
                || (rule.category == .configuration && on.contains(rule.id) && !isMeant(rule, by: skipRule))
        }
    }

    /// Whether an option says whether a rule runs.
    func decides(_ rule: Rule) -> Bool {
        !self.rule.isEmpty || isMeant(rule, by: skipRule)
    }

    private func isMeant(_ rule: Rule, by words: [String]) -> Bool {
        words.contains { Self.isMeant(rule, by: $0) }
    }

    private static func isMeant(_ rule: Rule, by word: String) -> Bool {
        rule.category.rawValue.utf8.elementsEqual(word.utf8) || Glob(word).matches(rule.id)
    }
}
