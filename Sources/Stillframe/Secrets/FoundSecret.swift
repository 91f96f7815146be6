/// A credential in an image: what it is and in which member, never its value.
package struct FoundSecret: Sendable {
    package let kind: SecretKind
    package let member: CitedMember
    /// Index of the application or error.
    package let element: Int
    /// Seconds since 1970 at which it ends by its own word.
    package let expiry: Int64?
}
