public import JMESPath

/// A custom rule made ready: its expressions compiled once, for any number of images, from any thread.
public struct CustomRuleCheck: Sendable {
    /// What stands for an absent member in a message.
    private static let absent = "(absent)"

    /// Why an image is not judged that the condition can't be true or false for.
    private static let orderedNull = "what the condition compares is absent from them or has no usable value"

    private enum Part: Sendable {
        case text(String)
        case value(JMESPath)
    }

    private let condition: Result<JMESPath, JMESPathError>
    private let parts: [Part]
    private let reads: [ImageMember]

    init(_ rule: CustomRule, asOf: Timestamp) {
        condition = Result { () throws(JMESPathError) in try CustomExpression.compile(rule.when, asOf: asOf) }
        parts = rule.template.parts.compactMap { part in
            switch part {
            case .text(let text): .text(text)
            case .placeholder(let expression):
                (try? CustomExpression.compile(expression, asOf: asOf)).map(Part.value)
            }
        }
        reads = rule.reads
    }

    /// Judges an image: a value with the members of the service model.
    ///
    /// Values in the message are cut after 200 characters, and credentials of the image are masked.
    ///
    /// - Complexity: that of evaluating the expressions.
    public func outcome(for image: some JSONNode) -> CustomRuleOutcome {
        do throws(JMESPathError) {
            switch try condition.get().certainlyHolds(for: image) {
            case nil: return .notJudged(reason: Self.orderedNull)
            case false?: return .fine
            case true?: break
            }
            let mask = MaskedText(of: image)
            return .flagged(message: try message(for: image, mask), observed: observed(in: image, mask))
        } catch {
            return .notJudged(reason: error.message)
        }
    }

    private func message(for image: some JSONNode, _ mask: MaskedText) throws(JMESPathError) -> String {
        var text = ""
        for part in parts {
            switch part {
            case .text(let plain): text += plain
            case .value(let query): text += mask.masked(Self.text(of: try query.search(image)))
            }
        }
        return text
    }

    /// What the image has of the members that the condition names; of several with their names.
    private func observed(in image: some JSONNode, _ mask: MaskedText) -> String {
        reads.map { member in
            let shown = mask.masked(image.member(member.name).map(Self.brief) ?? Self.absent)
            return reads.count == 1 ? shown : "\(member.name) \(shown)"
        }.joined(separator: ", ")
    }

    /// A value, of a list of structures only their number.
    private static func brief(_ value: some JSONNode) -> String {
        guard value.kind == .array, value.children.contains(where: { $0.kind == .object }) else {
            return text(of: value)
        }
        return value.count == 1 ? "1 element" : "\(value.count) elements"
    }

    private static func text(of value: some JSONNode) -> String {
        switch value.kind {
        case .null: absent
        case .string: value.text
        default: CompactText.text(of: value)
        }
    }
}
