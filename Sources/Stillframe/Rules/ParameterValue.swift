/// The value of a rule's parameter.
public enum ParameterValue: Sendable, Hashable {
    /// A number in the parameter's unit.
    case number(Int)
    /// Texts, such as account ids; an empty list switches the rule off.
    case list([String])
}

extension ParameterValue: CustomStringConvertible {
    /// The number, or the texts with commas between; `none` for an empty list.
    public var description: String {
        switch self {
        case .number(let number): "\(number)"
        case .list(let texts): texts.isEmpty ? "none" : texts.joined(separator: ", ")
        }
    }
}
