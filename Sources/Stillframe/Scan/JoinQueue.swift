/// The units that wait for those before them, and whether a thread is joining.
struct JoinQueue {
    private var waiting: [Int: ScanUnit] = [:]
    private var next = 0
    private var bytesRead = 0
    private var isJoining = false

    /// Takes a unit in; returns whether the caller is to join, until ``take()`` has no more for it.
    mutating func add(_ unit: ScanUnit) -> Bool {
        waiting[unit.sequence] = unit
        guard !isJoining else { return false }
        isJoining = true
        return true
    }

    /// The unit whose turn it is, with the bytes that are read when it is joined; with `nil` the caller's joining ends.
    mutating func take() -> (unit: ScanUnit, bytesRead: Int)? {
        guard let unit = waiting.removeValue(forKey: next) else {
            isJoining = false
            return nil
        }
        next += 1
        bytesRead += unit.block.count
        return (unit, bytesRead)
    }
}
