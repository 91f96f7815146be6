private import Synchronization

/// Blocks whose room may be used again, for all threads of a run: fresh memory costs more than filling it.
final class BlockPool: Sendable {
    private let spares = Mutex<[Block]>([])

    /// An empty block.
    func take() -> Block {
        spares.withLock { $0.popLast() } ?? Block(capacity: 0)
    }

    /// Takes a block back for its room.
    func give(_ block: consuming Block) {
        block.clear()
        let block = block
        spares.withLock { if $0.count < 8 { $0.append(block) } }
    }
}
