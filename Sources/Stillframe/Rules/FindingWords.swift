/// A finding in words.
package struct FindingWords: Sendable, Hashable {
    /// One sentence about one thing: lowercase start or a name, values in quotes, no period.
    package var message: String
    /// The value seen, as written in the dump.
    package var observed: String
    /// The value wished for, in a few words; empty where there is none.
    package var expected: String
    /// Whether the meaning is AWS's own or inferred.
    package var basis: Basis
}
