/// What to read: a file, a folder walked whole, standard input, or bytes in memory.
public enum DumpInput: Sendable {
    /// A file or folder; `-` is standard input.
    case path(String)
    /// Bytes that are in memory already, under a logical name.
    case memory(name: String, bytes: [UInt8])

    /// The path as given, or the logical name.
    var name: String {
        switch self {
        case .path(let path): path
        case .memory(let name, _): name
        }
    }
}
