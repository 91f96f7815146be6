package import Stillframe

/// What steers a run, each value with where it comes from: an option, the configuration, or the default.
package struct SettingsInForce: Sendable {
    /// A value by its name.
    package struct Row: Sendable {
        let name: String
        let value: String
        let source: String
    }

    /// A rule with its level and parameters.
    package struct RuleRow: Sendable {
        let level: Row
        let parameters: [Row]
    }

    let configuration: Configuration?
    let general: [Row]
    let rules: [RuleRow]

    /// Looks everything up.
    ///
    /// - Parameters:
    ///   - settings: What a run would be asked to do.
    ///   - configuration: The configuration it is steered by; `nil` for none.
    ///   - options: The names of the values that options state, and the ids of the rules that they switch on or off.
    package init(_ settings: Settings, _ configuration: Configuration?, options: Set<String>) {
        self.configuration = configuration
        func row<Value>(_ name: String, _ value: String, _ stated: Stated<Value>?) -> Row {
            let place = stated.map { PlaceWords.position($0.place) }
            return Row(name: name, value: value, source: options.contains(name) ? "option" : place ?? "default")
        }
        func words(_ texts: [String]) -> String { texts.isEmpty ? "none" : texts.joined(separator: ", ") }
        general = [
            row("expect-accounts", words(settings.expectation.accounts), configuration?.expectedAccounts),
            row("expect-regions", words(settings.expectation.regions), configuration?.expectedRegions),
            row("include-aws-owned", "\(settings.includesAWSOwned)", configuration?.includesAWSOwned),
            row("select", SelectionWords.of(settings.policy.selection), configuration?.selection),
        ]
        let running = Set(settings.rules.map(\.id))
        rules = Rule.all.map { rule in
            let setting = configuration?.rules[rule.id]
            let severity = settings.policy.severities[rule.id] ?? rule.severity
            return RuleRow(
                level: row(rule.id, running.contains(rule.id) ? severity.rawValue : "off", setting?.level),
                parameters: rule.parameters.map { parameter in
                    let value = settings.parameters[rule.id]?[parameter.name] ?? parameter.defaultValue
                    let words = value == .list([]) ? "none" : "\(value) \(parameter.unit)"
                    return row(parameter.name, words, setting?.parameters[parameter.name])
                }
            )
        }
    }
}
