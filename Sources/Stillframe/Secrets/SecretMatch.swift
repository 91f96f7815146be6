/// A credential found in a text: where it stands, never what it is.
package struct SecretMatch: Sendable, Hashable {
    package let kind: SecretKind
    /// The bytes that must not be shown.
    package let range: Range<Int>
    /// Seconds since 1970 at which it ends by its own word; `nil` where it doesn't say.
    package var expiry: Int64?
}
