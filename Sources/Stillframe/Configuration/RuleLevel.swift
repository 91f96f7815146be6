/// What a user makes of a rule: off, or of one severity whatever it would weigh.
public enum RuleLevel: Sendable, Hashable {
    case off
    case severity(Severity)

    /// The severity; `nil` for off.
    public var severity: Severity? {
        if case .severity(let severity) = self { severity } else { nil }
    }

    /// The words of all levels, as a configuration spells them.
    package static let words = ["off"] + Severity.allCases.map(\.rawValue)

    /// Reads a word; `nil` for one that is no level.
    init?(word: String) {
        if word == "off" {
            self = .off
        } else if let severity = Severity(rawValue: word) {
            self = .severity(severity)
        } else {
            return nil
        }
    }
}
