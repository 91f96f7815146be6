private import Dispatch
private import Synchronization

/// The map half: reads all inputs on several threads and joins what they find in the order of the inputs.
final class ScanRun: Sendable {
    private let feed: Mutex<BlockFeed>
    private let join: Mutex<JoinState>
    private let settings: ScanSettings
    private let threads: Int
    private let progress: (@Sendable (ScanProgress) -> Void)?
    /// Bytes of all inputs as stored; 0 where that is unknown.
    private let bytesInAll: Int

    /// The joiner and the units that wait for those before them.
    private struct JoinState {
        var joiner: FragmentJoiner
        var waiting: [Int: ScanUnit] = [:]
        var next = 0
        var bytesRead = 0
    }

    /// Prepares to read what was found.
    init(finder: InputFinder, settings: Settings) {
        self.settings = ScanSettings(
            limits: settings.limits,
            hashKey: .process,
            rules: settings.rules,
            facts: settings.facts,
            includesAWSOwned: settings.includesAWSOwned
        )
        threads = max(1, settings.threads)
        progress = settings.progress
        bytesInAll = finder.byteCount
        feed = Mutex(
            BlockFeed(
                items: finder.items,
                settings: self.settings,
                blockBytes: max(1, settings.blockBytes),
                hashes: settings.hashesInputs
            )
        )
        join = Mutex(JoinState(joiner: FragmentJoiner(items: finder.items, settings: self.settings)))
    }

    /// Reads everything and returns what was found; depends on neither threads nor block size.
    func run() -> ScanResult {
        // Bounds the blocks that are read but not joined. A thread waits only with empty hands, so the unit that the
        // others wait for is always on its way.
        let room = DispatchSemaphore(value: 3 * threads)
        if threads == 1 {
            work(room)
        } else {
            DispatchQueue.concurrentPerform(iterations: threads) { _ in work(room) }
        }
        return join.withLock { $0.joiner.result }
    }

    private func work(_ room: DispatchSemaphore) {
        while true {
            room.wait()
            guard var unit = feed.withLock({ $0.next() }) else {
                room.signal()
                return
            }
            if unit.fragment == nil, let frames = unit.frames, unit.block.count > 0 {
                var settings = settings
                settings.digestsAll = unit.digestsAll
                unit.fragment = settings.scan(unit.block, frames: frames)
            }
            for block in deposit(unit) {
                feed.withLock { $0.recycle(block) }
                room.signal()
            }
        }
    }

    /// Hands a unit to the join, joins all whose turn it is, and returns their blocks.
    private func deposit(_ unit: consuming ScanUnit) -> [Block] {
        let unit = unit
        let (blocks, bytesRead) = join.withLock { state in
            state.waiting[unit.sequence] = unit
            var blocks: [Block] = []
            while let next = state.waiting.removeValue(forKey: state.next) {
                state.joiner.join(next)
                state.next += 1
                state.bytesRead += next.block.count
                blocks.append(next.block)
            }
            return (blocks, state.bytesRead)
        }
        progress?(ScanProgress(bytesRead: bytesRead, bytesInAll: bytesInAll))
        return blocks
    }
}
