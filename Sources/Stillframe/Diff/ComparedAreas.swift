/// Which accounts and Regions a snapshot covers, as far as another one has them.
struct ComparedAreas {
    /// By Region, the accounts that looked; `nil` among them where nothing tells who did.
    private var lookers: [[UInt8]: Set<String?>] = [:]

    init(_ snapshot: Snapshot) {
        for row in snapshot.coverage where row.verdict != nil {
            lookers[Array(row.region.utf8), default: []].insert(row.account)
        }
    }

    /// Whether an image of another snapshot, which covers `others`, would be here if it were there still.
    ///
    /// An own image needs a listing of its account; any other one of each account that may have seen it.
    func cover(_ entry: ImageEntry, _ strings: StringTable, as others: ComparedAreas) -> Bool {
        let region = Array(strings[entry.region].utf8)
        guard let here = lookers[region] else { return false }
        if here.contains(nil) { return true }
        if entry.owner == .own { return here.contains(strings[entry.account]) }
        return (others.lookers[region] ?? []).allSatisfy { $0 == nil || here.contains($0) }
    }
}
