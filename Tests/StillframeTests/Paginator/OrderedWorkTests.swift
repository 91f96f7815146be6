import Synchronization
import Testing

@testable import Stillframe

/// Work in pieces on several threads.
@Suite struct OrderedWorkTests {
    private struct Failure: Error, Equatable {
        let piece: Int
    }

    /// What is handed on of 200 pieces of which some fail after their first byte.
    private func run(failing: Set<Int>, threads: Int) -> (bytes: [UInt8], failure: Failure?) {
        let handed = Mutex<[UInt8]>([])
        var failure: Failure?
        do throws(Failure) {
            try OrderedWork<Failure>(count: 200, threads: threads).run {
                { piece, buffer throws(Failure) in
                    buffer.append(UInt8(piece))
                    if failing.contains(piece) { throw Failure(piece: piece) }
                    buffer.append(255)
                }
            } emit: { bytes in
                handed.withLock { $0 += bytes }
            }
        } catch {
            failure = error
        }
        return (handed.withLock(\.self), failure)
    }

    @Test(arguments: [1, 2, 7])
    func `pieces are handed on in their order`(threads: Int) {
        let result = run(failing: [], threads: threads)
        #expect(result.bytes == (0..<200).flatMap { [UInt8($0), 255] })
        #expect(result.failure == nil)
    }

    @Test(arguments: [1, 2, 7], [[0], [21], [40, 41, 42, 43], [199]])
    func `all before the first failure is handed on, and nothing behind it`(threads: Int, failing: [Int]) {
        for _ in 0..<20 {
            let result = run(failing: Set(failing), threads: threads)
            #expect(result.bytes == (0..<failing[0]).flatMap { [UInt8($0), 255] } + [UInt8(failing[0])])
            #expect(result.failure == Failure(piece: failing[0]))
        }
    }
}
