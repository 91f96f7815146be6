private import Dispatch
private import Synchronization

/// The map half: reads all inputs on several threads and joins what they find in the order of the inputs.
final class ScanRun: Sendable {
    private let feed: Mutex<BlockFeed>
    private let queue = Mutex(JoinQueue())
    private let joiner: Mutex<FragmentJoiner>
    private let settings: ScanSettings
    private let threads: Int
    private let progress: (@Sendable (ScanProgress) -> Void)?
    /// Bytes of all inputs as stored; 0 where that is unknown.
    private let bytesInAll: Int

    /// Prepares to read what was found.
    init(finder: InputFinder, settings: Settings) {
        var scanSettings = ScanSettings(
            limits: settings.limits,
            hashKey: .process,
            rules: settings.rules,
            facts: settings.facts,
            includesAWSOwned: settings.includesAWSOwned
        )
        scanSettings.digestsEvery = settings.digestsImages
        scanSettings.takesEmptyObject = settings.takesEmptyObject && finder.items.count == 1
        self.settings = scanSettings
        threads = max(1, settings.threads)
        progress = settings.progress
        bytesInAll = finder.byteCount
        feed = Mutex(
            BlockFeed(
                items: finder.items,
                settings: self.settings,
                blockBytes: max(1, settings.blockBytes),
                digestLimit: settings.inputDigests.limit(fileBytes: finder.fileBytes)
            )
        )
        joiner = Mutex(FragmentJoiner(items: finder.items, settings: self.settings))
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
        return joiner.withLock { $0.result }
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
            deposit(unit, room)
        }
    }

    /// Hands a unit over to be joined, and joins all whose turn it is unless another thread is at it: none waits for one
    /// that joins.
    private func deposit(_ unit: consuming ScanUnit, _ room: DispatchSemaphore) {
        let unit = unit
        guard queue.withLock({ $0.add(unit) }) else { return }
        while let (next, bytesRead) = queue.withLock({ $0.take() }) {
            let forecast = GrowthForecast(bytesRead: bytesRead, of: bytesInAll)
            joiner.withLock { $0.join(next, forecast) }
            feed.withLock { $0.recycle(next.block) }
            room.signal()
            progress?(ScanProgress(bytesRead: bytesRead, bytesInAll: bytesInAll))
        }
    }
}
