import Foundation
import Programs

/// The command under test, run as a process.
struct Tool: Sendable {
    private static let timeLimit = Duration.seconds(30)
    private let executable: URL
    private let workspace: Workspace

    init(path: String, workspace: Workspace) throws {
        guard FileManager.default.isExecutableFile(atPath: path) else { throw ConformanceError.noTool(path: path) }
        executable = URL(filePath: path).standardizedFileURL.absoluteURL
        self.workspace = workspace
    }

    func verify(_ input: URL, measuringMemory: Bool = false) async throws -> ToolRun {
        try await run(["verify", "--format", "json", input.path(percentEncoded: false)], measuringMemory)
    }

    func merge(_ input: URL) async throws -> ToolRun {
        try await run(["merge", input.path(percentEncoded: false)], false)
    }

    func describeImages(_ input: URL, _ arguments: [String]) async throws -> ToolRun {
        try await run(["describe-images", input.path(percentEncoded: false), "--quiet"] + arguments, false)
    }

    /// Keeps bytes as a file that can be given to the command.
    func keep(_ bytes: [UInt8], named name: String) throws -> URL {
        let file = workspace.newFile(named: name)
        try Data(bytes).write(to: file)
        return file
    }

    /// Runs the command to its end or the time limit.
    ///
    /// Its streams go to files, so no amount of output can block it.
    private func run(_ arguments: [String], _ measuringMemory: Bool) async throws -> ToolRun {
        let output = try keep([], named: "stdout")
        let errors = try keep([], named: "stderr")
        let process = Process()
        process.executableURL = executable
        process.arguments = arguments
        process.currentDirectoryURL = workspace.folder
        process.environment = ProcessInfo.processInfo.environment.merging(["SWIFT_BACKTRACE": "enable=no"]) { $1 }
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = try FileHandle(forWritingTo: output)
        process.standardError = try FileHandle(forWritingTo: errors)
        try Program.start(process)
        let peak = try await watch(process, measuringMemory)
        let ending: ToolRun.Ending =
            if peak.isOverdue {
                .timeout
            } else if process.terminationReason == .uncaughtSignal {
                .signal(process.terminationStatus)
            } else {
                .status(process.terminationStatus)
            }
        defer {
            try? FileManager.default.removeItem(at: output)
            try? FileManager.default.removeItem(at: errors)
        }
        return ToolRun(
            ending: ending,
            output: Array(try Data(contentsOf: output)),
            errors: Array(try Data(contentsOf: errors)),
            peakMemory: peak.memory
        )
    }

    /// Waits for the process, kills it when its time is up, and looks at its memory on the way.
    private func watch(_ process: Process, _ measuringMemory: Bool) async throws -> (isOverdue: Bool, memory: Int?) {
        let deadline = ContinuousClock.now + Self.timeLimit
        var peak: Int?
        while process.isRunning {
            if measuringMemory, let now = Self.memory(of: process.processIdentifier) { peak = max(peak ?? 0, now) }
            if ContinuousClock.now > deadline {
                kill(process.processIdentifier, SIGKILL)
                process.waitUntilExit()
                return (true, peak)
            }
            try await Task.sleep(for: .milliseconds(2))
        }
        return (false, peak)
    }

    /// The peak resident size of a running process in bytes, as Linux tells it.
    private static func memory(of process: Int32) -> Int? {
        guard let status = try? String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8),
            let line = status.split(separator: "\n").first(where: { $0.hasPrefix("VmHWM:") }),
            let kilobytes = line.split(whereSeparator: \.isWhitespace).dropLast().last.flatMap({ Int($0) })
        else { return nil }
        return kilobytes * 1024
    }
}
