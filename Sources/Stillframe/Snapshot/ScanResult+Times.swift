extension ScanResult {
    /// How much later than as-of or its listing an image may seem to have been created: clocks and time zones differ.
    private static let slack: Int64 = 86_400_000_000

    /// Whether an image has a creation time that can be true: not before the service, nor over a day after as-of or after
    /// its page was saved.
    func hasPossibleCreation(_ entry: ImageEntry, asOf: Timestamp) -> Bool {
        guard entry.members.contains(.createdTime) else { return false }
        let captured = pages[Int(entry.page)].captured
        let last = captured == .min ? asOf.microseconds : min(asOf.microseconds, captured)
        return entry.created >= TimeContradiction.serviceBegan.microseconds
            && entry.created - Self.slack <= last
    }
}
