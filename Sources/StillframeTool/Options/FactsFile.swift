private import ArgumentParser
private import Crypto
private import Foundation
internal import Stillframe
private import StillframeReports

/// A file of facts on the command line.
enum FactsFile {
    /// Reads the tables of a file.
    ///
    /// - Throws: the exit status for wrong usage, after telling what is wrong and where.
    static func read(_ path: String) throws -> Facts {
        guard let handle = FileHandle(forReadingAtPath: path) else { throw refusal(path, "it can't be opened") }
        defer { try? handle.close() }
        // One byte too many tells that it is too long.
        guard let text = try? handle.read(upToCount: Facts.longestFile + 1) else {
            throw refusal(path, "it can't be read")
        }
        let name = URL(fileURLWithPath: path).lastPathComponent
        do throws(FileRefusal) {
            return try Facts(
                json: Array(text),
                origin: .file(name: name, sha256: SHA256.hash(data: text).hexadecimal)
            )
        } catch {
            throw refusal("\(path):\(error.line):\(error.column)", error.message)
        }
    }

    private static func refusal(_ place: String, _ reason: String) -> any Error {
        Talk.say("stillframe: the facts can't be used: \(place): \(message: reason)")
        return ExitCode(ExitStatus.usage.rawValue)
    }
}
