/// Writes `docs/rules.md` from the rules and the tables.
package enum RulesDocument {
    /// The whole page.
    ///
    /// - Complexity: O(*n*) in the number of rules and table entries.
    package static func markdown(rules: [Rule], facts: Facts) -> String {
        let blocks =
            [heading, summary(rules)]
            + RuleCategory.allCases.flatMap { category in section(category, rules.filter { $0.category == category }) }
            + tables(facts)
        return blocks.joined(separator: "\n\n") + "\n"
    }

    /// A sentence with where it comes from.
    static func sentence(_ statement: Statement) -> String {
        "\(statement.text) *(\(words(statement.basis)))*"
    }

    /// A basis as the page calls it.
    static func words(_ basis: Basis) -> String {
        switch basis {
        case .aws: "AWS"
        case .inferred: "inferred"
        case .own: "own"
        }
    }

    /// A word with its first letter in upper case.
    static func capitalized(_ word: String) -> String {
        word.prefix(1).uppercased() + word.dropFirst()
    }

    /// A table; a bar in a cell would end it.
    static func table(_ head: [String], _ rows: [[String]]) -> String {
        let lines = [head, head.map { _ in "---" }] + rows
        return lines.map { cells in
            "| " + cells.map(cell).joined(separator: " | ") + " |"
        }.joined(separator: "\n")
    }

    private static func cell(_ text: String) -> String {
        text.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
    }

    private static let heading = """
        # Rules

        Written from the rules in `Sources/Stillframe/Rules/Checks` by `make golden`; change a rule, not this page.

        Sentences marked *(AWS)* say what AWS's documentation says, in our words. Sentences marked *(inferred)* are
        conclusions from names, policies and other public facts. AWS's own images are counted, not judged. What a dump
        does not show is not judged either: an absent member is never an all-clear. Rules of your own stand in the
        [configuration](configuration.md#rules-of-your-own).

        An example gives the members in which an image differs from a healthy one, as of 2026-11-01, and the messages.
        """

    private static func summary(_ rules: [Rule]) -> String {
        table(
            ["rule", "severity", "category", "says"],
            rules.map { ["[`\($0.id)`](#\($0.id))", $0.severity.rawValue, $0.category.rawValue, $0.title] }
        )
    }

    private static func section(_ category: RuleCategory, _ rules: [Rule]) -> [String] {
        rules.isEmpty ? [] : ["## \(capitalized(category.rawValue))"] + rules.flatMap(blocks)
    }

    private static func blocks(_ rule: Rule) -> [String] {
        var blocks = [
            "### \(rule.id)",
            "**\(rule.title).** Severity: \(rule.severity.rawValue).",
            rule.rationale,
            list("What to do", rule.remediation.map(sentence)),
        ]
        if !rule.yieldsTo.isEmpty {
            let others = rule.yieldsTo.map { "[`\($0)`](#\($0))" }.joined(separator: " and ")
            blocks.append("What \(others) would tell of an image is left to that rule, where it runs.")
        }
        if !rule.parameters.isEmpty {
            blocks.append(
                list(
                    "Parameters",
                    rule.parameters.map { "`\($0.name)` (\($0.unit), default \($0.defaultValue)): \($0.summary)" }
                )
            )
        }
        if !rule.compliance.isEmpty { blocks.append(list("Compliance", rule.compliance.map(mapping))) }
        blocks.append(list("Examples", rule.examples.map(example)))
        if !rule.references.isEmpty {
            blocks.append(list("Read on", rule.references.map { "[\($0.title)](\($0.address))" }))
        }
        return blocks
    }

    private static func list(_ title: String, _ items: [String]) -> String {
        "\(title):\n\n" + items.map { "- \($0)" }.joined(separator: "\n")
    }

    private static func mapping(_ mapping: ComplianceMapping) -> String {
        "\(mapping.framework.rawValue), \(mapping.control): \(mapping.reason)"
    }

    /// An example: what differs from the healthy image and what the rule says of it.
    private static func example(_ example: RuleExample) -> String {
        let verdict = example.reason != nil ? "Does not judge" : example.messages.isEmpty ? "Passes" : "Flags"
        let setting = example.setting.words.isEmpty ? "" : " (\(example.setting.words))"
        let lines =
            ["\(verdict) \(example.title): `\(example.members)`\(setting)"]
            + (example.messages + [example.reason].compactMap(\.self)).map { "  - `\($0)`" }
        return lines.joined(separator: "\n")
    }
}
