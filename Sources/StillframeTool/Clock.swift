private import Foundation
internal import Stillframe

/// What the tool asks of the machine; the libraries never do.
enum Clock {
    /// The time now, in whole seconds.
    static func now() -> Timestamp {
        Timestamp(microseconds: Int64(Date().timeIntervalSince1970) * 1_000_000)
    }

    /// How many cores there are.
    static var coreCount: Int {
        max(1, ProcessInfo.processInfo.activeProcessorCount)
    }
}
