package import Foundation
private import Synchronization

/// Other programs, as tests run them.
package enum Program {
    private static let starting = Mutex(())

    /// Starts a process; starting two at once can crash Foundation on Linux.
    package static func start(_ process: Process) throws {
        try starting.withLock { _ in try process.run() }
    }

    /// Runs a program that `PATH` has and gives its standard output.
    ///
    /// - Throws: an error where it can't be started or ends with a status other than 0.
    package static func output(of name: String, _ arguments: [String]) throws -> String {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = [name] + arguments
        let output = Pipe()
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try start(process)
        let data = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw CocoaError(.executableLoad) }
        return String(decoding: data, as: UTF8.self)
    }
}
