/// The text of a plain UTF-8 file, read at any offset.
final class FileText {
    private let descriptor: Int32
    private let base: Int

    /// Opens a file whose text begins after `base` bytes.
    init(path: RawPath, skipping base: Int) throws(InputFailure) {
        guard let descriptor = SystemCalls.open(path) else {
            throw InputFailure(kind: .changedFile, message: "\(path.text) can't be opened again")
        }
        self.descriptor = descriptor
        self.base = base
    }

    deinit {
        SystemCalls.close(descriptor)
    }

    /// Reads bytes at an offset of the text and returns how many; 0 behind the end.
    func read(into buffer: UnsafeMutableRawBufferPointer, at offset: Int) throws(InputFailure) -> Int {
        // SAFETY: the buffer is handed on with its own bounds.
        guard let count = unsafe SystemCalls.read(descriptor, into: buffer, at: base + offset) else {
            throw InputFailure(kind: .unreadableFile, message: "a file can't be read again: \(SystemCalls.reason)")
        }
        return count
    }
}
