#if canImport(Glibc)
private import Glibc
#elseif canImport(Musl)
private import Musl
#else
private import Darwin
#endif

/// The stored bytes of a file or of standard input, in order.
final class FileSource: ByteSource {
    private let descriptor: Int32
    private let ownsDescriptor: Bool
    private var digest: StoredDigest
    private(set) var byteCount = 0

    /// Opens a file; `-` is standard input.
    init(path: String, hashes: Bool) throws(InputFailure) {
        if path == "-" {
            descriptor = 0
            ownsDescriptor = false
        } else {
            descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
            ownsDescriptor = true
            if descriptor < 0 {
                throw InputFailure(kind: .unreadableFile, message: "the file can't be opened: \(Self.reason())")
            }
        }
        digest = StoredDigest(isWanted: hashes)
    }

    deinit {
        if ownsDescriptor { close(descriptor) }
    }

    func read(into buffer: UnsafeMutableRawBufferPointer) throws(InputFailure) -> Int {
        while true {
            #if canImport(Glibc)
            let count = unsafe Glibc.read(descriptor, buffer.baseAddress, buffer.count)
            #elseif canImport(Musl)
            let count = unsafe Musl.read(descriptor, buffer.baseAddress, buffer.count)
            #else
            let count = unsafe Darwin.read(descriptor, buffer.baseAddress, buffer.count)
            #endif
            if count >= 0 {
                byteCount += count
                unsafe digest.update(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
                return count
            }
            if errno != EINTR {
                throw InputFailure(kind: .unreadableFile, message: "the file can't be read: \(Self.reason())")
            }
        }
    }

    /// The SHA-256 of everything read so far, in lower-case hexadecimal; `nil` unless asked for.
    var sha256: String? { digest.hexadecimal }

    private static func reason() -> String {
        // SAFETY: strerror returns a C string that is copied at once.
        unsafe String(cString: strerror(errno))
    }
}
