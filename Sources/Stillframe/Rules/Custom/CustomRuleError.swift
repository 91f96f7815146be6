public import JMESPath

/// What is wrong with a custom rule.
public enum CustomRuleError: Error, Sendable {
    /// The id is not in `kebab-case`, or longer than 64 characters.
    case badID(String)
    /// A rule that is built in has the id.
    case takenID(String)
    /// A member that must not be empty.
    case empty(String)
    /// The message has a `{{` without `}}`, from this character on.
    case openPlaceholder(Int)
    /// An expression is wrong; `member` is `when` or `message`.
    case expression(JMESPathError, member: String)
    /// An expression can't mean what it says, whatever the image.
    case shape(ShapeProblem, member: String)
}

extension CustomRuleError: CustomStringConvertible {
    /// What is wrong and what is expected, lowercase, without a period.
    public var description: String {
        switch self {
        case .badID(let id): "the id '\(id)' is no kebab-case: small letters and digits, with hyphens between"
        case .takenID(let id): "a rule with the id '\(id)' is built in; choose another"
        case .empty(let member): "\(member) is empty"
        case .openPlaceholder(let column): "message: '{{' at character \(column) has no '}}'"
        case .expression(let error, let member): "\(member): \(error)"
        case .shape(.unknownMember(let name, let known), let member):
            "\(member): there is no member '\(name)' here" + Self.advice(name, known)
        case .shape(.wrongType(let function, let takes, let gets), let member):
            "\(member): \(function)() takes \(takes), not \(gets)"
        case .shape(.wrongKey(let function, let gets), let member):
            "\(member): the expression of \(function)() gives \(gets) where a number or a string is expected"
        case .shape(.noParts(let found, let wanted), let member):
            "\(member): brackets and '*' take parts of \(wanted), and here they get \(found), which always gives null"
        case .shape(.unlike(let left, let right), let member):
            "\(member): \(left) is compared with \(right), which no image makes a difference to"
        }
    }

    private static func advice(_ name: String, _ known: [String]) -> String {
        if ["null", "true", "false"].contains(name) { return "; the literal is written `\(name)`, in backquotes" }
        if let nearest = NearestName.of(name, in: known) { return "; did you mean '\(nearest)'?" }
        return known.isEmpty ? "" : "; there are \(known.joined(separator: ", "))"
    }
}
