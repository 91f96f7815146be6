private import Synchronization

/// Bytes that are gathered from several threads, one at a time.
final class Flags: Sendable {
    private let bytes = Mutex<[UInt8]>([])

    var all: [UInt8] { bytes.withLock { $0 } }

    func append(_ more: [UInt8]) {
        bytes.withLock { $0.append(contentsOf: more) }
    }
}
