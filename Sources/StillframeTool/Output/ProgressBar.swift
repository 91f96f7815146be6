private import Foundation
internal import Stillframe
private import Synchronization

#if canImport(Glibc)
private import Glibc
#elseif canImport(Musl)
private import Musl
#else
private import Darwin
#endif

/// A line on a terminal's standard error that shows how far a long run has come; it goes away when the run ends.
final class ProgressBar: Sendable {
    private static let delay = Duration.milliseconds(500)
    private static let interval = Duration.milliseconds(100)
    private static let width = 40

    private let isWanted: Bool
    private let start = ContinuousClock.now
    /// When the line was last drawn; `nil` while it was not.
    private let drawn = Mutex<ContinuousClock.Instant?>(nil)

    /// Prepares a bar; nothing shows unless standard error is a terminal that can clear a line.
    init(isWanted: Bool) {
        self.isWanted = isWanted && isatty(2) != 0 && ProcessInfo.processInfo.environment["TERM"] != "dumb"
    }

    /// Draws the bar, at most ten times a second and not in the first half second.
    func show(_ progress: ScanProgress) {
        guard isWanted else { return }
        let now = ContinuousClock.now
        guard now - start > Self.delay else { return }
        drawn.withLock { drawn in
            if let last = drawn, now - last < Self.interval { return }
            drawn = now
            Talk.write("\r" + Self.line(progress))
        }
    }

    /// Takes the line away.
    func clear() {
        drawn.withLock { drawn in
            if drawn != nil { Talk.write("\r\u{1b}[K") }
            drawn = nil
        }
    }

    private static func line(_ progress: ScanProgress) -> String {
        let megabytes = "\(progress.bytesRead >> 20) MB"
        guard progress.bytesInAll > 0 else { return "reading  \(megabytes)\u{1b}[K" }
        let part = min(1, Double(progress.bytesRead) / Double(progress.bytesInAll))
        let filled = Int(part * Double(width))
        let bar = String(repeating: "#", count: filled) + String(repeating: ".", count: width - filled)
        return "reading  [\(bar)] \(Int(part * 100)) %  \(megabytes)\u{1b}[K"
    }
}
