/// The stored bytes of a file or of standard input, in order.
final class FileSource: ByteSource {
    private let descriptor: Int32
    private let ownsDescriptor: Bool
    private var digest: StoredDigest
    private(set) var byteCount = 0

    /// Opens a file; without a path it is standard input.
    init(path: RawPath?, digestLimit: Int) throws(InputFailure) {
        if let path {
            guard let opened = SystemCalls.open(path) else {
                throw InputFailure(kind: .unreadableFile, message: "the file can't be opened: \(SystemCalls.reason)")
            }
            descriptor = opened
            ownsDescriptor = true
        } else {
            descriptor = 0
            ownsDescriptor = false
        }
        digest = StoredDigest(limit: digestLimit)
    }

    deinit {
        if ownsDescriptor { SystemCalls.close(descriptor) }
    }

    func read(into buffer: UnsafeMutableRawBufferPointer) throws(InputFailure) -> Int {
        guard let count = unsafe SystemCalls.read(descriptor, into: buffer) else {
            throw InputFailure(kind: .unreadableFile, message: "the file can't be read: \(SystemCalls.reason)")
        }
        byteCount += count
        // SAFETY: the system filled `count` bytes of the buffer.
        unsafe digest.update(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
        return count
    }

    /// The SHA-256 of everything read so far, in lower-case hexadecimal; `nil` unless it is wanted.
    var sha256: String? { digest.hexadecimal }
}
