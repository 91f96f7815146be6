private import ArgumentParser
private import Crypto
private import Foundation
internal import Stillframe
private import StillframeReports

/// A file on the command line that steers a run: facts, a configuration, a baseline.
struct GivenFile {
    /// What the file is, for messages: `the facts`.
    let noun: String
    let path: String

    /// Reads the file, at most `longest` bytes, and what `parse` makes of it.
    ///
    /// - Throws: the exit status for wrong usage, after telling what is wrong and where.
    func read<Value>(
        longest: Int,
        _ parse: ([UInt8], FileOrigin) throws(FileRefusal) -> Value
    ) throws -> Value {
        guard let handle = FileHandle(forReadingAtPath: path) else { throw refusal(path, "it can't be opened") }
        defer { try? handle.close() }
        // One byte too many tells that it is too long.
        guard let bytes = try? handle.read(upToCount: longest + 1) ?? Data() else {
            throw refusal(path, "it can't be read")
        }
        do throws(FileRefusal) {
            return try parse(
                Array(bytes),
                FileOrigin(path: path, sha256: SHA256.hash(data: bytes).hexadecimal)
            )
        } catch {
            throw refusal("\(path):\(error.line):\(error.column)", error.message)
        }
    }

    private func refusal(_ place: String, _ reason: String) -> any Error {
        Talk.say("stillframe: \(noun) can't be used: \(place): \(message: reason)")
        return ExitCode(ExitStatus.usage.rawValue)
    }
}
