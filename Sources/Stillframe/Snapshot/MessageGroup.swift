/// Messages of one shape, and the one shown for all.
struct MessageGroup {
    private(set) var errorCount = 0
    /// The message that occurs most; of equally common ones the first in byte order.
    private(set) var example = StringID.absent
    private var exampleCount = 0

    /// Adds a message that `count` errors have.
    mutating func add(_ message: StringID, _ count: Int, _ strings: StringTable) {
        errorCount += count
        let isBetter = count == exampleCount ? strings.isBefore(message, example) : count > exampleCount
        if isBetter { (example, exampleCount) = (message, count) }
    }
}
