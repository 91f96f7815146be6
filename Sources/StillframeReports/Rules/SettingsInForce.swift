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

    /// What is in force for one rule, by its id; `nil` for one that is not there.
    func row(of rule: String) -> RuleRow? { rules.first { $0.level.name.utf8.elementsEqual(rule.utf8) } }

    /// The overrides that state something of a rule, in the file's order.
    func overrides(of rule: String) -> [RuleOverride] {
        (configuration?.overrides ?? []).filter { $0.rules[rule] != nil }
    }

    /// Looks everything up.
    ///
    /// - Parameters:
    ///   - settings: What a run would be asked to do.
    ///   - configuration: The configuration it is steered by; `nil` for none.
    ///   - options: The names of the values that options state, and the ids of the rules that they switch on or off.
    package init(_ settings: Settings, _ configuration: Configuration?, options: Set<String>) {
        self.configuration = configuration
        func row(_ name: String, _ value: String, _ place: Place?) -> Row {
            let place = place.map(PlaceWords.position)
            return Row(name: name, value: value, source: options.contains(name) ? "option" : place ?? "default")
        }
        func words(_ texts: [String]) -> String { texts.isEmpty ? "none" : texts.joined(separator: ", ") }
        general = [
            row("expect-accounts", words(settings.expectation.accounts), configuration?.expectedAccounts?.place),
            row("expect-regions", words(settings.expectation.regions), configuration?.expectedRegions?.place),
            row(
                "expect-types",
                settings.expectation.types.isEmpty ? "all" : words(settings.expectation.types.map(\.rawValue)),
                configuration?.expectedTypes?.place
            ),
            row("include-aws-owned", "\(settings.includesAWSOwned)", configuration?.includesAWSOwned?.place),
            row("select", SelectionWords.of(settings.policy.selection), configuration?.selection?.place),
        ]
        let running = Set(settings.rules.map(\.id))
        let places = (configuration?.customRules ?? []).map { ($0.value.id, $0.place) }
        let ownPlaces = Dictionary(places) { first, _ in first }
        rules = (Rule.all + settings.policy.customRules).map { rule in
            let setting = configuration?.rules[rule.id]
            let severity = settings.policy.severities[rule.id] ?? rule.severity
            return RuleRow(
                level: row(
                    rule.id,
                    running.contains(rule.id) ? severity.rawValue : "off",
                    setting?.level?.place ?? ownPlaces[rule.id]
                ),
                parameters: rule.parameters.map { parameter in
                    let value = settings.parameters[rule.id]?[parameter.name] ?? parameter.defaultValue
                    let words = value == .list([]) ? "none" : "\(value) \(parameter.unit)"
                    return row(parameter.name, words, setting?.parameters[parameter.name]?.place)
                }
            )
        }
    }
}
