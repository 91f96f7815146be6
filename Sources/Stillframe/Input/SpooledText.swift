#if canImport(Glibc)
private import Glibc
#elseif canImport(Musl)
private import Musl
#else
private import Darwin
#endif

/// Bytes kept in a temporary file without a name, so that what can be read only once can be read again in any order.
///
/// The file is gone when the object is, or when the process ends in whatever way.
final class SpooledText: Sendable {
    private let descriptor: Int32

    /// Makes an empty file in the folder for temporary files.
    init() throws(InputFailure) {
        let folder = unsafe getenv("TMPDIR").map { unsafe String(cString: $0) } ?? "/tmp"
        var template = Array("\(folder)/stillframe-XXXXXX".utf8CString)
        descriptor = unsafe mkstemp(&template)
        if descriptor < 0 {
            throw InputFailure(kind: .unreadableFile, message: "no temporary file can be made in \(folder)")
        }
        unsafe unlink(template)
    }

    deinit {
        close(descriptor)
    }

    /// Appends everything a source has.
    func fill(from source: some ByteSource) throws(InputFailure) {
        var block = Block(capacity: 64 << 10)
        while true {
            block.clear()
            let count = unsafe try block.append(room: 64 << 10) { buffer throws(InputFailure) in
                unsafe try source.read(into: buffer)
            }
            if count == 0 { return }
            try append(block)
        }
    }

    private func append(_ block: borrowing Block) throws(InputFailure) {
        let isWritten = block.withView { view in
            var offset = 0
            while offset < view.count {
                // SAFETY: the part lies within the block.
                let count = unsafe write(descriptor, view.start + offset, view.count - offset)
                if count < 0 { return false }
                offset += count
            }
            return true
        }
        if !isWritten {
            throw InputFailure(
                kind: .unreadableFile,
                message: "the temporary copy can't be written, perhaps for want of space"
            )
        }
    }

    /// Reads bytes at an offset and returns how many; 0 behind the end.
    func read(into buffer: UnsafeMutableRawBufferPointer, at offset: Int) -> Int {
        // SAFETY: the buffer's own bounds are given.
        unsafe max(0, pread(descriptor, buffer.baseAddress, buffer.count, off_t(offset)))
    }
}

/// Spooled bytes from the beginning on, once.
final class SpooledSource: ByteSource {
    private let spool: SpooledText
    private var digest: StoredDigest
    private(set) var byteCount = 0

    /// Reads a spool.
    init(_ spool: SpooledText, hashes: Bool) {
        self.spool = spool
        digest = StoredDigest(isWanted: hashes)
    }

    /// The SHA-256 of everything read so far, in lower-case hexadecimal; `nil` unless asked for.
    var sha256: String? { digest.hexadecimal }

    func read(into buffer: UnsafeMutableRawBufferPointer) -> Int {
        let count = unsafe spool.read(into: buffer, at: byteCount)
        byteCount += count
        unsafe digest.update(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
        return count
    }
}
