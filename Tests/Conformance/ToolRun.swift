/// What one run of the command did.
struct ToolRun: Sendable {
    /// How the process ended.
    enum Ending: Sendable, Equatable {
        case status(Int32)
        case signal(Int32)
        case timeout
    }

    let ending: Ending
    let output: [UInt8]
    let errors: [UInt8]
    /// The largest resident size seen, in bytes; `nil` where the system does not tell or it was not asked for.
    let peakMemory: Int?

    var errorText: String { String(decoding: errors, as: UTF8.self) }

    /// The end of the last line on the error stream, for messages about misses.
    var lastError: String {
        let line = errorText.split(whereSeparator: \.isNewline).last ?? "nothing on standard error"
        return line.count > 120 ? "…" + line.suffix(119) : String(line)
    }

    /// How the process ended, in words.
    var endingText: String {
        switch ending {
        case .status(let status): "exit \(status)"
        case .signal(let signal): "crash (signal \(signal))"
        case .timeout: "timeout"
        }
    }
}
