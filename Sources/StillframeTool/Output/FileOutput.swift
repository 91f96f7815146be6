private import Crypto
private import Foundation

/// A file being written, as a text stream that counts and digests what passes.
struct FileOutput: TextOutputStream {
    private let path: String
    private let handle: FileHandle
    private let isNew: Bool
    private var buffer: [UInt8] = []
    private var digest = SHA256()
    private var byteCount = 0
    private var failure: WriteFailure?

    /// Opens a file to write; a new one must not be there yet, not even as a link.
    init(path: String, isNew: Bool) throws(WriteFailure) {
        self.path = path
        self.isNew = isNew
        do {
            let url = URL(fileURLWithPath: path)
            if isNew { try Data().write(to: url, options: .withoutOverwriting) }
            handle = try FileHandle(forWritingTo: url)
        } catch {
            throw WriteFailure(path: path, error)
        }
    }

    mutating func write(_ string: String) {
        write(string.utf8)
    }

    /// Writes UTF-8 text.
    mutating func write(_ bytes: some Sequence<UInt8>) {
        buffer.append(contentsOf: bytes)
        if buffer.count > 256 << 10 { flush() }
    }

    /// Writes what is left to the disk, closes the file, and returns its size and SHA-256.
    mutating func finish() throws(WriteFailure) -> (byteCount: Int, sha256: String) {
        flush()
        do {
            // A device or pipe has nothing to keep.
            if isNew, failure == nil { try handle.synchronize() }
            try handle.close()
        } catch {
            failure = failure ?? WriteFailure(path: path, error)
        }
        if let failure { throw failure }
        return (byteCount, digest.finalize().hexadecimal)
    }

    private mutating func flush() {
        defer { buffer.removeAll(keepingCapacity: true) }
        if failure != nil || buffer.isEmpty { return }
        digest.update(data: buffer)
        byteCount += buffer.count
        do { try handle.write(contentsOf: Data(buffer)) } catch { failure = WriteFailure(path: path, error) }
    }
}
