/// The day each interned agent version names: an array access instead of a look-up, since every image is asked for it.
struct AgentDates: Sendable {
    /// By string number, days since 1970; `none` for strings that name no day or are no image's agent.
    private var days: [Int32]
    private static let none = Int32.min

    /// Reads the agent versions of a snapshot's images.
    ///
    /// - Complexity: O(*n*) in the number of images and strings.
    init(scan: ScanResult, order: [UInt32]) {
        days = [Int32](repeating: Self.none, count: scan.strings.count)
        var last = StringID.absent
        for index in order {
            let agent = scan.entries[Int(index)].agent
            guard agent != last, agent != .absent, days[Int(agent.raw)] == Self.none else { continue }
            last = agent
            if let date = scan.strings.withBytes(of: agent, { AgentVersion($0) })?.date {
                days[Int(agent.raw)] = Int32(truncatingIfNeeded: date.daysSince1970)
            }
        }
    }

    /// The day an agent version names; `nil` for `LATEST`, absent and unreadable ones.
    subscript(agent: StringID) -> CalendarDate? {
        let index = Int(agent.raw)
        guard index < days.count, days[index] != Self.none else { return nil }
        return CalendarDate(daysSince1970: Int(days[index]))
    }
}
