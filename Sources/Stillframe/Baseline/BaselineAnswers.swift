/// Which entries of an older baseline a snapshot answers for: what it does not find of those is gone.
struct BaselineAnswers {
    private struct Place: Hashable {
        let account: String
        let region: String
    }

    private let rules: Set<String>
    /// Whether every image was looked at.
    private let isWhole: Bool
    /// The accounts and Regions that were listed or have images.
    private var places: Set<Place> = []

    /// - Complexity: O(*n*) in the number of images.
    init(_ snapshot: Snapshot) {
        rules = Set(snapshot.rules.map(\.id))
        isWhole =
            snapshot.verdict <= .unknown && snapshot.leftOutCount == 0 && snapshot.filterResult == nil
            && snapshot.coverage.allSatisfy(\.filters.isEmpty)
        for row in snapshot.coverage where row.verdict != nil {
            places.insert(Place(account: row.account ?? "", region: row.region))
        }
        let store = snapshot.store
        var areas: Set<Area> = []
        for entry in store.scan.entries { areas.insert(Area(account: entry.account, region: entry.region)) }
        for area in areas {
            places.insert(Place(account: store.scan.strings[area.account], region: store.scan.strings[area.region]))
        }
    }

    /// Whether a finding that is not there any more would be gone.
    func hold(_ entry: BaselineEntry) -> Bool {
        guard isWhole, rules.contains(entry.rule) else { return false }
        switch entry.target {
        case .lineage(_, let account, let region): return holds(account, region)
        case .snapshot("", ""): return true
        case .snapshot(let account, let region): return holds(account, region)
        case .exact(let arn):
            let parts = arn.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false).map(String.init)
            return parts.count < 6 || holds(parts[4], parts[3])
        }
    }

    private func holds(_ account: String, _ region: String) -> Bool {
        places.contains { $0.region == region && (account.isEmpty || $0.account == account) }
    }
}
