/// Which file a run was steered by.
public struct FileOrigin: Sendable, Hashable {
    /// The file as the user named it, or as it was found.
    public let path: String
    /// SHA-256 of its bytes in lower-case hexadecimal.
    public let sha256: String

    /// Names a file.
    public init(path: String, sha256: String) {
        self.path = path
        self.sha256 = sha256
    }
}
