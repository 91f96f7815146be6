private import Crypto
private import Foundation
private import Stillframe

/// Files that appear together: all are written under temporary names, and only then renamed, in the order added.
struct FileSet {
    /// A file of the set.
    struct File {
        let path: String
        let byteCount: Int
        /// SHA-256 in lower-case hexadecimal.
        let sha256: String
        /// Where the file really lies, links resolved.
        fileprivate let target: String
        /// Where it is until it is published; `nil` for what was written at once.
        fileprivate let temporaryPath: String?
    }

    private(set) var files: [File] = []
    private let dumps: [String]

    /// Makes a folder and those above it.
    static func makeFolder(_ path: String) throws(WriteFailure) {
        do {
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        } catch {
            throw WriteFailure(path: path, reason: "the folder can't be made")
        }
    }

    /// Prepares a set that never replaces one of these files.
    init(protecting dumps: [String]) {
        self.dumps = dumps
    }

    /// Writes a file under a temporary name beside its own; what is no regular file, such as a device, is written at once.
    ///
    /// - Throws: ``WriteFailure``, a usage error where the file is an input, or what `body` throws.
    mutating func add(_ path: String, _ body: (inout FileOutput) throws -> Void) throws {
        // A link is written through, not replaced.
        let url = URL(fileURLWithPath: path).resolvingSymlinksInPath()
        let name = ".\(url.lastPathComponent).\(ProcessInfo.processInfo.processIdentifier).tmp"
        let temporary = url.deletingLastPathComponent().appendingPathComponent(name).path
        let isDirect = Self.isSpecial(url.path)
        do {
            try InputGuard.check([url.path], against: dumps)
            var output = try FileOutput(path: isDirect ? url.path : temporary, isNew: !isDirect)
            try body(&output)
            let (count, digest) = try output.finish()
            files.append(
                File(
                    path: path,
                    byteCount: count,
                    sha256: digest,
                    target: url.path,
                    temporaryPath: isDirect ? nil : temporary
                )
            )
        } catch {
            discard()
            if !isDirect { try? FileManager.default.removeItem(atPath: temporary) }
            guard let failure = error as? WriteFailure else { throw error }
            throw WriteFailure(path: path, reason: failure.reason)
        }
    }

    /// Whether something other than a regular file stands at a path.
    private static func isSpecial(_ path: String) -> Bool {
        let type = try? FileManager.default.attributesOfItem(atPath: path)[.type] as? FileAttributeType
        return type.map { $0 != .typeRegular } ?? false
    }

    /// Gives every file its own name.
    mutating func publish() throws(WriteFailure) {
        for file in files {
            guard let temporary = file.temporaryPath else { continue }
            if let reason = FileRename.replace(file.target, with: temporary) {
                discard()
                throw WriteFailure(path: file.path, reason: reason)
            }
        }
    }

    private func discard() {
        for file in files { if let path = file.temporaryPath { try? FileManager.default.removeItem(atPath: path) } }
    }
}

/// A file being written, as a text stream that counts and digests what passes.
struct FileOutput: TextOutputStream {
    private let path: String
    private let handle: FileHandle
    private var buffer: [UInt8] = []
    private var digest = SHA256()
    private var byteCount = 0
    private var isFailed = false

    /// Opens a file to write, made empty first if it is to be new.
    init(path: String, isNew: Bool) throws(WriteFailure) {
        self.path = path
        guard !isNew || FileManager.default.createFile(atPath: path, contents: nil),
            let handle = FileHandle(forWritingAtPath: path)
        else {
            throw WriteFailure(path: path, reason: "it can't be created; is the folder there, and may you write to it?")
        }
        self.handle = handle
    }

    mutating func write(_ string: String) {
        write(string.utf8)
    }

    /// Writes UTF-8 text.
    mutating func write(_ bytes: some Sequence<UInt8>) {
        buffer.append(contentsOf: bytes)
        if buffer.count > 256 << 10 { flush() }
    }

    /// Writes what is left, closes the file, and returns its size and SHA-256.
    mutating func finish() throws(WriteFailure) -> (byteCount: Int, sha256: String) {
        flush()
        if (try? handle.close()) == nil { isFailed = true }
        if isFailed { throw WriteFailure(path: path, reason: "it can't be written, perhaps for want of space") }
        return (byteCount, digest.finalize().hexadecimal)
    }

    private mutating func flush() {
        defer { buffer.removeAll(keepingCapacity: true) }
        if isFailed || buffer.isEmpty { return }
        digest.update(data: buffer)
        byteCount += buffer.count
        do { try handle.write(contentsOf: Data(buffer)) } catch { isFailed = true }
    }
}

extension SHA256.Digest {
    /// The digest in lower-case hexadecimal.
    fileprivate var hexadecimal: String {
        let digits = Array("0123456789abcdef")
        return reduce(into: "") { text, byte in
            text.append(digits[Int(byte >> 4)])
            text.append(digits[Int(byte & 15)])
        }
    }
}
