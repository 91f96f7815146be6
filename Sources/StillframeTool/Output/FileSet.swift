private import Foundation
private import Stillframe

/// Files that appear together or not at all.
///
/// All are written under temporary names first, to the disk, and only then renamed, in the order added. Where a rename
/// fails, all names hold again what they held before. The last file of several is the manifest: it is taken away before
/// the first rename, so that a run that is killed leaves no manifest beside files of two runs.
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

    /// Prepares a set that never replaces one of these files.
    init(protecting dumps: [String]) {
        self.dumps = dumps
    }

    /// Says whether a file could be written, and leaves nothing behind; what is there stays as it is.
    static func check(_ path: String) throws(WriteFailure) {
        let place = OutputPlace(path)
        if place.isFolder { throw WriteFailure(path: path, reason: "a folder stands there") }
        do {
            _ = try FileOutput(path: place.writingPath, isNew: !place.isDirect)
        } catch {
            throw WriteFailure(path: path, reason: error.reason)
        }
        if !place.isDirect { try? FileManager.default.removeItem(atPath: place.writingPath) }
    }

    /// Writes a file under a temporary name beside its own; what is no regular file, such as a device, is written at once.
    ///
    /// - Throws: ``WriteFailure``, a usage error where the file is an input, or what `body` throws.
    mutating func add(_ path: String, _ body: (inout FileOutput) throws -> Void) throws {
        let place = OutputPlace(path)
        do {
            try InputGuard.check([place.target], against: dumps)
            if place.isFolder { throw WriteFailure(path: path, reason: "a folder stands there") }
            if files.contains(where: { $0.target == place.target && !place.isDirect }) {
                throw WriteFailure(path: path, reason: "it is the same file as another one of this report")
            }
            var output = try FileOutput(path: place.writingPath, isNew: !place.isDirect)
            do {
                try body(&output)
                let (count, digest) = try output.finish()
                place.keepPermissions()
                files.append(
                    File(
                        path: path,
                        byteCount: count,
                        sha256: digest,
                        target: place.target,
                        temporaryPath: place.isDirect ? nil : place.writingPath
                    )
                )
            } catch {
                if !place.isDirect { try? FileManager.default.removeItem(atPath: place.writingPath) }
                throw error
            }
        } catch {
            discard()
            guard let failure = error as? WriteFailure else { throw error }
            throw WriteFailure(path: path, reason: failure.reason)
        }
    }

    /// Gives every file its own name.
    ///
    /// - Throws: ``WriteFailure`` where one can't have it; then all is as it was before.
    mutating func publish() throws(WriteFailure) {
        var renaming = Renaming()
        do throws(WriteFailure) {
            let manifest = files.count > 1 ? files.last?.target : nil
            for file in files where file.temporaryPath != nil {
                if file.target == manifest {
                    try renaming.takeAway(file.target, for: file.path)
                } else {
                    try renaming.keep(file.target, for: file.path)
                }
            }
            for file in files {
                guard let temporary = file.temporaryPath else { continue }
                try renaming.replace(file.target, with: temporary, for: file.path)
            }
        } catch {
            renaming.undo()
            discard()
            throw error
        }
        renaming.commit()
    }

    private func discard() {
        for file in files { if let path = file.temporaryPath { try? FileManager.default.removeItem(atPath: path) } }
    }
}
