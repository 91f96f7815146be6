package import Stillframe

/// Rules for a terminal: all of them as a table, or one with everything there is to say about it.
package enum RulesText {
    /// Writes a line a rule.
    package static func writeList(_ rules: [Rule], into stream: inout some TextOutputStream) {
        let rows =
            [("rule", "severity", "category", "says")]
            + rules.map { ($0.id, $0.severity.rawValue, $0.category.rawValue, $0.title) }
        let idWidth = rows.map(\.0.count).max() ?? 0
        let categoryWidth = rows.map(\.2.count).max() ?? 0
        for (id, severity, category, title) in rows {
            stream.writeLine(
                "\(id, width: idWidth)  \(severity, width: 8)  \(category, width: categoryWidth)  \(title)"
            )
        }
        stream.writeLine("")
        stream.writeLine("\(CountWords.of(rules.count, "rule")); stillframe rules RULE explains one")
    }

    /// Explains a rule, and says what is in force for it where that is known.
    package static func write(_ rule: Rule, _ settings: SettingsInForce?, into stream: inout some TextOutputStream) {
        stream.writeLine("\(rule.id) · \(rule.severity.rawValue) · \(rule.category.rawValue)")
        write([rule.title + "."], into: &stream)
        stream.writeLine("")
        write([rule.rationale], into: &stream)
        section("What it judges", judged(rule), into: &stream)
        section(
            "Parameters",
            rule.parameters.map { "\($0.name) (\($0.unit), default \($0.defaultValue)): \($0.summary)" },
            into: &stream
        )
        section("In force", settings.map { SettingsText.items(of: rule.id, in: $0) } ?? [], into: &stream)
        section("What to do", rule.remediation.map(StatementWords.plain), into: &stream)
        if let custom = rule.custom {
            section("Condition", [custom.when], into: &stream)
            section("Message", [custom.message], into: &stream)
        }
        if !rule.examples.isEmpty { writeExamples(rule, into: &stream) }
        section(
            "Compliance",
            rule.compliance.map { "\($0.framework.rawValue), \($0.control): \($0.reason)" },
            into: &stream
        )
        section("Read on", rule.references.map(Self.reference), into: &stream)
    }

    private static func reference(_ reference: RuleReference) -> String {
        reference.title == reference.address
            ? "<\(reference.address)>" : "\(reference.title) <\(reference.address)>"
    }

    private static func writeExamples(_ rule: Rule, into stream: inout some TextOutputStream) {
        stream.writeLine("")
        stream.writeLine(
            "Examples, a healthy image with these members, as of \(CalendarDate(RuleExample.asOf).description):"
        )
        for example in rule.examples { write(example, into: &stream) }
    }

    private static func judged(_ rule: Rule) -> [String] {
        let images =
            switch rule.images {
            case .any: "Images in any state."
            case .available: "AVAILABLE images."
            case .ownAvailable: "AVAILABLE images of your own."
            case .ownOrUnknownAvailable:
                "AVAILABLE images of your own; those of which nothing tells whether they are yours are not judged."
            case .sharedAvailable: "AVAILABLE images that are shared with you."
            }
        if rule.custom != nil {
            return [
                images,
                "An image of which the condition is not true is fine only if its listing shows what the condition names.",
            ]
        }
        var judged = [images]
        if !rule.needs.isEmpty {
            let needs = rule.needs.map(\.name).joined(separator: ", ")
            judged.append("A listing in which no image has \(needs) is not judged.")
        }
        if !rule.yieldsTo.isEmpty {
            let others = rule.yieldsTo.joined(separator: " and ")
            judged.append("What \(others) would tell of an image is left to that rule, where it runs.")
        }
        return judged
    }

    private static func write(_ example: RuleExample, into stream: inout some TextOutputStream) {
        let verdict = example.reason != nil ? "does not judge" : example.messages.isEmpty ? "passes" : "flags"
        write(["\(verdict): \(example.title)"], bullet: "  - ", into: &stream)
        write([example.members], bullet: "    ", into: &stream)
        write(example.messages + [example.reason].compactMap(\.self), bullet: "    > ", into: &stream)
    }

    /// Writes a heading and its items; nothing where there are none.
    private static func section(_ title: String, _ items: [String], into stream: inout some TextOutputStream) {
        if items.isEmpty { return }
        stream.writeLine("")
        stream.writeLine("\(title):")
        write(items, bullet: "  - ", into: &stream)
    }

    /// Writes texts on lines of at most ``TextWrap/width`` characters, all but a text's first as far in as its bullet.
    private static func write(_ texts: [String], bullet: String = "", into stream: inout some TextOutputStream) {
        let indent = String(repeating: " ", count: bullet.count)
        for text in texts {
            for (index, line) in TextWrap.lines(text, width: TextWrap.width - bullet.count).enumerated() {
                stream.writeLine("\(index == 0 ? bullet : indent)\(line)")
            }
        }
    }
}
