import Foundation
import Programs
import Testing

/// The command, run as a process.
struct Tool {
    /// What a run left behind.
    struct Run {
        let status: Int32
        let output: String
        let talk: String
    }

    static let repository = URL(filePath: #filePath).appending(path: "../../..").standardized

    /// The built command, which lies beside the test bundle.
    static func executable() throws -> URL {
        let bundle = try #require(CommandLine.arguments.first.map { URL(filePath: $0).deletingLastPathComponent() })
        let candidates = [bundle, Bundle.main.bundleURL].map { $0.appending(path: "stillframe") }
        return try #require(
            candidates.first { FileManager.default.isExecutableFile(atPath: $0.path()) },
            "the command isn't built beside the tests: run `swift build` first"
        )
    }

    /// Runs the command; `input` becomes its standard input.
    static func run(_ arguments: [String], in folder: URL = repository, input: [UInt8] = []) throws -> Run {
        try run(executable(), arguments, in: folder, input: input)
    }

    /// Runs a shell line in which `$TOOL` is the command.
    static func shell(_ line: String, in folder: URL = repository) throws -> Run {
        try run(URL(filePath: "/bin/sh"), ["-c", line], in: folder, input: [])
    }

    private static func run(_ command: URL, _ arguments: [String], in folder: URL, input: [UInt8]) throws -> Run {
        let scratch = try Scratch()
        let files = ["in", "out", "err"].map { scratch.url.appending(path: $0) }
        try Data(input).write(to: files[0])
        for file in files.dropFirst() { try Data().write(to: file) }
        let process = Process()
        process.executableURL = command
        process.arguments = arguments
        process.currentDirectoryURL = folder
        process.environment = ["TOOL": try executable().path(), "PATH": "/usr/bin:/bin"]
        process.standardInput = try FileHandle(forReadingFrom: files[0])
        process.standardOutput = try FileHandle(forWritingTo: files[1])
        process.standardError = try FileHandle(forWritingTo: files[2])
        try Program.start(process)
        process.waitUntilExit()
        return Run(
            status: process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus,
            output: String(decoding: try Data(contentsOf: files[1]), as: UTF8.self),
            talk: String(decoding: try Data(contentsOf: files[2]), as: UTF8.self)
        )
    }
}

/// A folder that goes away with its value.
final class Scratch {
    let url: URL

    init() throws {
        url = FileManager.default.temporaryDirectory.appending(path: "stillframe-test-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit {
        try? FileManager.default.removeItem(at: url)
    }

    /// Writes a file and returns its path.
    @discardableResult
    func write(_ text: String, to name: String) throws -> String {
        let file = url.appending(path: name)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
        return file.path()
    }

    /// The names of all files below, sorted.
    func names() throws -> [String] {
        try FileManager.default.subpathsOfDirectory(atPath: url.path()).sorted()
    }

    func read(_ name: String) throws -> String {
        try String(contentsOf: url.appending(path: name), encoding: .utf8)
    }
}
