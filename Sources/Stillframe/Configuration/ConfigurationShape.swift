/// What the value of a key looks like.
package enum ConfigurationShape: Sendable {
    case boolean
    case text
    /// The 12 digits of an account, with or without quotes.
    case account
    case region
    /// `YYYY-MM-DD`.
    case day
    /// An image's name or ARN, or a pattern of one.
    case image
    /// A rule's id.
    case rule
    /// Rules by id, each off, a severity, or a mapping.
    case rules
    case list(of: ListElement)
    case mapping([ConfigurationKey])
    /// Off or a severity.
    case level
    /// A rule's parameters by name.
    case parameters
    /// A severity.
    case severity
    /// The id of a rule of one's own.
    case ruleID

    /// What a list holds.
    package enum ListElement: Sendable {
        case account
        case region
        case image
        /// A word of the service's `Type`.
        case type
        /// An address that begins with `https://` or `http://`.
        case address
        case mapping([ConfigurationKey])
        /// What differs for some images: some of the scope's keys, and rules that may differ for it.
        case override([ConfigurationKey])
    }
}
