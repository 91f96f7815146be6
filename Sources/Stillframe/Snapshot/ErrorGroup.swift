/// Errors that share a row of a table, added in image order.
struct ErrorGroup {
    private(set) var errorCount = 0
    private(set) var imageCount = 0
    private var lastImage: UInt32?
    private var newest = Int64.min
    private var messages: [StringID: Int] = [:]

    var newestTime: Timestamp? { newest == .min ? nil : Timestamp(microseconds: newest) }

    mutating func add(_ error: ErrorEntry) {
        errorCount += 1
        if error.image != lastImage { imageCount += 1 }
        lastImage = error.image
        newest = max(newest, error.time)
        if error.message != .absent { messages[error.message, default: 0] += 1 }
    }

    /// An example of the commonest message: messages that differ in ids, times and numbers alone are one.
    ///
    /// Of it the spelling that occurs most is shown; of equally common ones the first in byte order. Empty where no error has
    /// a message.
    ///
    /// - Complexity: O(*n*) in the length of the messages; no string is made but the example.
    func commonestMessage(_ strings: StringTable) -> String {
        var shape = MessageShape()
        var shapes = StringTable()
        var groups: [StringID: MessageGroup] = [:]
        for (message, count) in messages {
            strings.withBytes(of: message) { shape.mask($0) }
            groups[shapes.intern(shape.bytes), default: MessageGroup()].add(message, count, strings)
        }
        let commonest = groups.values.max { left, right in
            left.errorCount == right.errorCount
                ? strings.isBefore(right.example, left.example) : left.errorCount < right.errorCount
        }
        return commonest.map { strings[$0.example] } ?? ""
    }
}
