/// Of which inputs the SHA-256 is taken: what later proves that a report is about these very files.
///
/// Of a large dump it costs as much as everything else that a report does with it.
public enum InputDigests: Sendable, Equatable {
    case none
    /// Of inputs that are no larger in all, in bytes as stored; of larger ones it is taken of none.
    case upTo(bytes: Int)
    case all

    /// Up to 16 MiB: some thousand images, and about ten milliseconds.
    public static let small = InputDigests.upTo(bytes: 16 << 20)

    /// How large an input may be, in bytes, to have its digest taken, where the files among the inputs have `fileBytes` in
    /// all: the size of standard input is known when it ends.
    func limit(fileBytes: Int) -> Int {
        switch self {
        case .none: 0
        case .upTo(let bytes): fileBytes > bytes ? 0 : bytes
        case .all: .max
        }
    }
}
