public import JMESPath

/// A custom rule made ready: its expressions compiled once, for any number of images, from any thread.
public struct CustomRuleCheck: Sendable {
    /// What stands for an absent member in a message.
    private static let absent = "(absent)"

    private enum Part: Sendable {
        case text(String)
        case value(JMESPath)
    }

    private let condition: Result<JMESPath, JMESPathError>
    private let parts: [Part]

    init(_ rule: CustomRule, asOf: Timestamp) {
        condition = Result { () throws(JMESPathError) in try CustomExpression.compile(rule.when, asOf: asOf) }
        parts = rule.template.parts.compactMap { part in
            switch part {
            case .text(let text): .text(text)
            case .placeholder(let expression):
                (try? CustomExpression.compile(expression, asOf: asOf)).map(Part.value)
            }
        }
    }

    /// Judges an image: a value with the members of the service model.
    ///
    /// - Complexity: that of evaluating the expressions.
    public func outcome(for image: some JSONNode) -> CustomRuleOutcome {
        do throws(JMESPathError) {
            guard try condition.get().holds(for: image) else { return .fine }
            return .flagged(message: try message(for: image))
        } catch {
            return .notJudged(reason: error.message)
        }
    }

    private func message(for image: some JSONNode) throws(JMESPathError) -> String {
        var text = ""
        for part in parts {
            switch part {
            case .text(let plain): text += plain
            case .value(let query):
                let value = try query.search(image)
                switch value.kind {
                case .null: text += Self.absent
                case .string: text += value.text
                default: text += CompactText.text(of: value)
                }
            }
        }
        return text
    }
}
