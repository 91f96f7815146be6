/// A credential found in a text: where it stands, never what it is.
package struct SecretMatch: Sendable, Hashable {
    package let kind: SecretKind
    /// The bytes that were judged.
    package let range: Range<Int>
    /// Seconds since 1970 at which it ends by its own word; `nil` where it doesn't say.
    package var expiry: Int64?
    /// Whether it may as well be something else: then it is not shown, and is no finding either.
    var isDoubtful = false
    /// The bytes that must not be shown, which are more than those judged where nobody can say where a value ends.
    var hidden: Range<Int>

    init(kind: SecretKind, range: Range<Int>, expiry: Int64? = nil) {
        self.kind = kind
        self.range = range
        self.expiry = expiry
        hidden = range
    }

    /// The same credential at another place of the text.
    func moved(to range: Range<Int>) -> SecretMatch {
        var match = SecretMatch(kind: kind, range: range, expiry: expiry)
        match.isDoubtful = isDoubtful
        return match
    }
}
