/// Where tables of facts are from.
public enum FactsOrigin: Sendable, Hashable {
    /// This library.
    case builtIn
    /// A file that replaced them, by its name and its SHA-256 in lower-case hexadecimal.
    case file(name: String, sha256: String)
}
