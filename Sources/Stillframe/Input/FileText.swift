#if canImport(Glibc)
private import Glibc
#elseif canImport(Musl)
private import Musl
#else
private import Darwin
#endif

/// The text of a plain UTF-8 file, read at any offset.
final class FileText {
    private let descriptor: Int32
    private let base: Int

    /// Opens a file whose text begins after `base` bytes.
    init(path: String, skipping base: Int) throws(InputFailure) {
        descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
        self.base = base
        if descriptor < 0 { throw InputFailure(kind: .changedFile, message: "\(path) can't be opened again") }
    }

    deinit {
        close(descriptor)
    }

    /// Reads bytes at an offset of the text and returns how many; 0 behind the end.
    func read(into buffer: UnsafeMutableRawBufferPointer, at offset: Int) throws(InputFailure) -> Int {
        // SAFETY: the buffer's own bounds are given.
        let count = unsafe pread(descriptor, buffer.baseAddress, buffer.count, off_t(base + offset))
        if count < 0 { throw InputFailure(kind: .unreadableFile, message: "a file can't be read again") }
        return count
    }
}
