/// Where the tables in force come from.
public enum FactsOrigin: Sendable, Hashable {
    /// They are part of this library.
    case builtIn
    /// A file took their place: its name, and the SHA-256 of its bytes in lower-case hexadecimal.
    case file(name: String, sha256: String)
}
