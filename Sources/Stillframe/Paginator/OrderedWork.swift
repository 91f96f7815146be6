private import Dispatch
private import Synchronization

/// Work in pieces on several threads, whose results are handed on in the order of the pieces.
package final class OrderedWork<Failure: Error>: Sendable {
    /// What appends the bytes of one piece to an empty buffer; each thread has its own.
    package typealias Worker = (Int, inout [UInt8]) throws(Failure) -> Void

    private struct State {
        var next = 0
        var turn = 0
        var waiting: [Int: [UInt8]] = [:]
        /// Buffers that were handed on, with their room.
        var spare: [[UInt8]] = []
        /// The failure of the first piece that failed, and which that is.
        var failure: (piece: Int, error: Failure)?
    }

    private let state = Mutex(State())
    private let count: Int
    private let threads: Int

    /// Prepares to work on a number of pieces.
    package init(count: Int, threads: Int) {
        self.count = count
        self.threads = max(1, min(threads, count))
    }

    /// Does the work; `emit` is called for one piece at a time.
    ///
    /// - Throws: the failure of the first piece that failed. Those before it have been handed on by then, and what it had
    ///   appended itself.
    package func run(
        makeWorker: @Sendable () -> Worker,
        emit: @Sendable ([UInt8]) -> Void
    ) throws(Failure) {
        // Bounds the results that wait for those before them.
        let room = DispatchSemaphore(value: 4 * threads)
        DispatchQueue.concurrentPerform(iterations: threads) { _ in
            let worker = makeWorker()
            while true {
                room.wait()
                var result: [UInt8] = []
                guard let piece = take(buffer: &result) else {
                    room.signal()
                    return
                }
                do throws(Failure) {
                    try worker(piece, &result)
                } catch {
                    state.withLock { if piece < $0.failure?.piece ?? .max { $0.failure = (piece, error) } }
                }
                for _ in 0..<deposit(&result, of: piece, emit: emit) { room.signal() }
            }
        }
        // What waits behind a failure is never handed on; a semaphore must not end below the value it began with.
        let (left, failure) = state.withLock { ($0.waiting.count, $0.failure) }
        for _ in 0..<left { room.signal() }
        if let failure { throw failure.error }
    }

    /// The next piece, and an empty buffer for it.
    private func take(buffer: inout [UInt8]) -> Int? {
        let (piece, spare) = state.withLock { state -> (Int?, [UInt8]) in
            guard state.next < count, state.failure == nil else { return (nil, []) }
            defer { state.next += 1 }
            return (state.next, state.spare.popLast() ?? [])
        }
        buffer = spare
        return piece
    }

    /// Hands on every result whose turn it is, and returns how many.
    private func deposit(_ result: inout [UInt8], of piece: Int, emit: @Sendable ([UInt8]) -> Void) -> Int {
        state.withLock { state in
            // Moved, so that the buffer has one owner and keeps its room.
            swap(&state.waiting[piece, default: []], &result)
            var handed = 0
            let last = state.failure?.piece ?? .max
            while state.turn <= last, var bytes = state.waiting.removeValue(forKey: state.turn) {
                emit(bytes)
                bytes.removeAll(keepingCapacity: true)
                state.spare.append(bytes)
                state.turn += 1
                handed += 1
            }
            return handed
        }
    }
}
