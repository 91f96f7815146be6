public import Stillframe

/// One rule explained for a terminal: why, on which images, what to do, and examples on both sides.
public enum RuleExplanation {
    /// Writes the explanation; there is nothing in it that a terminal would obey.
    public static func write(_ rule: Rule, into stream: inout some TextOutputStream) {
        stream.writeLine("\(rule.id) · \(rule.severity.rawValue) · \(rule.category.rawValue)")
        stream.writeLine("\(rule.title)")
        stream.writeLine("")
        stream.writeLine("\(message: rule.rationale)")
        stream.writeLine("")
        stream.writeLine("judges      \(images(rule))")
        if !rule.needs.isEmpty {
            stream.writeLine(
                "needs       \(rule.needs.map(\.name).joined(separator: ", ")), on one image of the listing at least"
            )
        }
        for parameter in rule.parameters {
            stream.writeLine(
                "parameter   \(parameter.name) = \(parameter.defaultValue) \(parameter.unit): \(parameter.summary)"
            )
        }
        writeAdvice(rule, into: &stream)
        writeExamples(rule, into: &stream)
    }

    private static func images(_ rule: Rule) -> String {
        switch rule.images {
        case .any: "images in any state, yours and those shared with you"
        case .available: "AVAILABLE images, yours and those shared with you"
        }
    }

    private static func writeAdvice(_ rule: Rule, into stream: inout some TextOutputStream) {
        stream.writeLine("")
        stream.writeLine("What to do")
        for statement in rule.remediation {
            stream.writeLine("  - \(message: statement.text) (\(statement.basis == .aws ? "AWS" : "inferred"))")
        }
        guard !rule.references.isEmpty else { return }
        stream.writeLine("")
        stream.writeLine("Read on")
        for reference in rule.references {
            stream.writeLine("  - \(reference.title)")
            stream.writeLine("    \(reference.address)")
        }
    }

    private static func writeExamples(_ rule: Rule, into stream: inout some TextOutputStream) {
        stream.writeLine("")
        stream.writeLine("Examples: the members in which an image differs from a healthy one, as of 2026-11-01")
        for example in rule.examples {
            stream.writeLine("")
            stream.writeLine("  \(example.messages.isEmpty ? "passes" : "flags") \(example.title)")
            stream.writeLine("    \(message: example.members)")
            for message in example.messages { stream.writeLine("    -> \(message: message)") }
        }
    }
}
