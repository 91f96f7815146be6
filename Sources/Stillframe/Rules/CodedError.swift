/// An element of `ImageErrors` as rules see it: its code and what that is about.
package struct CodedError: Sendable, Hashable {
    /// The code as written; absent where the element has none that could be used.
    package let code: StringID
    /// What the code is about; `nil` for a code that is not in the tables.
    package let family: ErrorFamily?
}
