/// What to read: a file, a folder walked whole, standard input, or bytes in memory.
public enum DumpInput: Sendable {
    /// A file or folder; `-` is standard input.
    case path(String)
    /// A file or folder whose path is not text: the bytes the system knows it by, which need not be UTF-8.
    case rawPath([UInt8])
    /// Bytes that are in memory already, under a logical name.
    case memory(name: String, bytes: [UInt8])

    /// The path as given, or the logical name.
    var name: String {
        switch self {
        case .path(let path): path
        case .rawPath(let bytes): RawPath(bytes).text
        case .memory(let name, _): name
        }
    }
}
