private import Foundation
internal import Stillframe

/// A file of facts on the command line.
enum FactsFile {
    /// Reads the tables of a file.
    ///
    /// - Throws: the exit status for wrong usage, after telling what is wrong and where.
    static func read(_ path: String) throws -> Facts {
        try GivenFile(noun: "the facts", path: path).read(longest: Facts.longestFile) {
            bytes,
            origin throws(FileRefusal) in
            let name = URL(fileURLWithPath: path).lastPathComponent
            return try Facts(json: bytes, origin: .file(name: name, sha256: origin.sha256))
        }
    }
}
