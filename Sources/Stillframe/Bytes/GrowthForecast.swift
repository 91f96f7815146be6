/// How large what grows with the input will be at its end, told by how much of the input has been read.
///
/// An array that knows its final size early is copied, and its memory asked for, once instead of a dozen times: on a
/// gigabyte that is a twentieth of the scan. Room that stays unused costs addresses but no memory.
struct GrowthForecast {
    /// The part of the input that has been read, above 0 and at most 1; `nil` where that is not known.
    private let share: Double?

    /// Foresees nothing.
    init() { share = nil }

    /// Foresees by what was read; compressed inputs give more bytes than they have, of which nothing can be told.
    init(bytesRead: Int, of bytesInAll: Int) {
        share = bytesRead > 0 && bytesRead <= bytesInAll ? Double(bytesRead) / Double(bytesInAll) : nil
    }

    /// The room to make for `needed` elements where there is room for `capacity`.
    func room(for needed: Int, capacity: Int) -> Int {
        guard let share else { return max(needed, capacity + capacity / 2) }
        // A file that begins with its smallest records would ask for too much: at most eight times what is needed now.
        let foreseen = Double(needed) / share * 1.05
        return foreseen < 8 * Double(needed) ? max(needed, Int(foreseen)) : 8 * needed
    }
}
