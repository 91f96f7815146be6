internal import Stillframe

extension Markdown {
    /// A link to a page a rule names; the title alone if the address is not a plain `https` one.
    static func link(to reference: RuleReference) -> Markdown {
        let isPlain = reference.address.hasPrefix("https://") && addressCharacters.holdsAll(of: reference.address)
        guard isPlain else { return "\(reference.title)" }
        return "[\(reference.title)](\(address: reference.address))"
    }

    private static let addressCharacters = ASCIISet(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789:/.-_~#%?=&"
    )
}

extension Markdown.StringInterpolation {
    /// Appends an address as it is.
    ///
    /// - Precondition: the caller has checked that it holds nothing that ends a link.
    fileprivate mutating func appendInterpolation(address: String) {
        appendLiteral(address)
    }
}
