internal import ArgumentParser
private import Foundation
internal import Stillframe

/// Tables from a file, in place of those that are built in.
enum FactsFile {
    /// Reads a file of tables.
    ///
    /// - Throws: a usage error with the place of the first thing that is wrong.
    static func read(_ path: String) throws -> Facts {
        let name = URL(fileURLWithPath: path).lastPathComponent
        // Not Data(contentsOf:), which can't read a pipe.
        guard let file = FileHandle(forReadingAtPath: path), let data = try? file.readToEnd() else {
            throw ValidationError("the facts file '\(path)' can't be read: it isn't there, or you may not read it")
        }
        do throws(FactsFailure) {
            return try Facts(file: Array(data), name: name)
        } catch {
            throw ValidationError("\(path):\(error.line):\(error.column): \(error.message)")
        }
    }
}
