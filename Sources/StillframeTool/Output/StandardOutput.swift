private import Foundation
private import Stillframe

#if canImport(Glibc)
private import Glibc
#elseif canImport(Musl)
private import Musl
#else
private import Darwin
#endif

/// Standard output as a text stream; a reader that goes away is no error.
struct StandardOutput: TextOutputStream {
    private var buffer: [UInt8] = []
    private var isClosed = false
    private var failure: WriteFailure?

    /// Whether standard output is a terminal.
    static var isTerminal: Bool { isatty(1) != 0 }

    /// Whether it is a terminal that shows colours, and nobody asked for none (`NO_COLOR`).
    static var isColoured: Bool {
        let environment = ProcessInfo.processInfo.environment
        return isTerminal && (environment["NO_COLOR"] ?? "").isEmpty && environment["TERM"] != "dumb"
    }

    /// Says whether there is a standard output at all.
    static func check() throws(WriteFailure) {
        if fcntl(1, F_GETFD) == -1 { throw WriteFailure(path: "standard output", reason: "it is closed") }
    }

    /// Makes writing to a closed pipe an error of that write instead of the end of the program.
    static func ignoreClosedPipes() {
        signal(SIGPIPE, SIG_IGN)
    }

    mutating func write(_ string: String) {
        write(string.utf8)
    }

    /// Writes UTF-8 text.
    mutating func write(_ bytes: some Sequence<UInt8>) {
        buffer.append(contentsOf: bytes)
        if buffer.count > 64 << 10 { flush() }
    }

    /// Writes a large piece of UTF-8 text without gathering it first.
    mutating func write(whole bytes: [UInt8]) {
        flush()
        put(bytes)
    }

    /// Writes what is left.
    ///
    /// - Throws: ``WriteFailure`` where standard output can't be written.
    mutating func finish() throws(WriteFailure) {
        flush()
        if let failure { throw failure }
    }

    private mutating func flush() {
        if buffer.isEmpty { return }
        put(buffer)
        buffer.removeAll(keepingCapacity: true)
    }

    private mutating func put(_ bytes: [UInt8]) {
        if isClosed || failure != nil { return }
        Self.ignoreClosedPipes()
        guard let error = SystemCalls.writeToStandardOutput(bytes) else { return }
        if error == EPIPE {
            isClosed = true
        } else {
            failure = WriteFailure(path: "standard output", NSError(domain: NSPOSIXErrorDomain, code: Int(error)))
        }
    }
}
