internal import Stillframe

extension Markdown {
    /// A rule's id as a heading, which viewers give an anchor of the same text.
    static func heading(of rule: Rule) -> Markdown {
        anchorCharacters.holdsAll(of: rule.id) ? "\(anchor: rule.id)" : "\(rule.id)"
    }

    /// A rule's id as a link to its block in the same report.
    static func link(to rule: Rule) -> Markdown {
        guard anchorCharacters.holdsAll(of: rule.id) else { return "\(code: rule.id)" }
        return "[\(code: rule.id)](#\(anchor: rule.id))"
    }

    private static let anchorCharacters = ASCIISet("abcdefghijklmnopqrstuvwxyz0123456789-")
}

extension Markdown.StringInterpolation {
    /// Appends a rule's id as it is.
    ///
    /// - Precondition: the caller has checked that it holds nothing that ends a link.
    fileprivate mutating func appendInterpolation(anchor: String) {
        appendLiteral(anchor)
    }
}
