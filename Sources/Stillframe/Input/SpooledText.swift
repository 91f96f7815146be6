/// Bytes kept in a temporary file without a name, so that what can be read only once can be read again in any order.
///
/// The file is gone when the object is, or when the process ends in whatever way.
final class SpooledText: Sendable {
    private let descriptor: Int32

    /// Makes an empty file in the folder for temporary files.
    init() throws(InputFailure) {
        guard let descriptor = SystemCalls.makeNamelessFile() else {
            throw InputFailure(
                kind: .unreadableFile,
                message: "no temporary file can be made (TMPDIR says where): \(SystemCalls.reason)"
            )
        }
        self.descriptor = descriptor
    }

    deinit {
        SystemCalls.close(descriptor)
    }

    /// Appends everything a source has.
    func fill(from source: some ByteSource) throws(InputFailure) {
        var block = Block(capacity: 64 << 10)
        while true {
            block.clear()
            // SAFETY: the reader writes within the buffer that the block gives it.
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
                let part = unsafe UnsafeRawBufferPointer(start: view.start + offset, count: view.count - offset)
                guard let count = unsafe SystemCalls.write(descriptor, part) else { return false }
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
    func read(into buffer: UnsafeMutableRawBufferPointer, at offset: Int) throws(InputFailure) -> Int {
        // SAFETY: the buffer is handed on with its own bounds.
        guard let count = unsafe SystemCalls.read(descriptor, into: buffer, at: offset) else {
            throw InputFailure(
                kind: .unreadableFile,
                message: "the temporary copy can't be read: \(SystemCalls.reason)"
            )
        }
        return count
    }
}

/// Spooled bytes from the beginning on, once.
final class SpooledSource: ByteSource {
    private let spool: SpooledText
    private var digest: StoredDigest
    private(set) var byteCount = 0

    /// Reads a spool.
    init(_ spool: SpooledText, digestLimit: Int) {
        self.spool = spool
        digest = StoredDigest(limit: digestLimit)
    }

    /// The SHA-256 of everything read so far, in lower-case hexadecimal; `nil` unless it is wanted.
    var sha256: String? { digest.hexadecimal }

    func read(into buffer: UnsafeMutableRawBufferPointer) throws(InputFailure) -> Int {
        // SAFETY: the buffer is handed on with its own bounds.
        let count = unsafe try spool.read(into: buffer, at: byteCount)
        byteCount += count
        // SAFETY: the spool filled `count` bytes of the buffer.
        unsafe digest.update(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
        return count
    }
}
