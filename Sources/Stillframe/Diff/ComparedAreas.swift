/// The listings a snapshot has, by Region and account, as far as they tell what would be shown if it were there.
struct ComparedAreas {
    /// By Region and account; the account is empty for listings of which nothing tells who looked.
    private(set) var listings: [[UInt8]: [[UInt8]: Listings]] = [:]

    /// Whether it shows no image and nothing tells which Region its listings are of, so that none can be compared with it.
    let isNowhere: Bool

    /// The listings of an account in a Region.
    struct Listings {
        var count = 0
        /// The kinds that are shown, whatever their names.
        var kinds: ListingKinds = []
        /// The kinds that are shown of single images, by name or ARN.
        var named: [[UInt8]: ListingKinds] = [:]
    }

    /// - Complexity: O(*n*) in the number of images.
    init(_ snapshot: Snapshot) {
        let scan = snapshot.store.scan
        for chain in snapshot.chains {
            let scope = ListingScope(of: chain, scan)
            for area in Coverage.cells(of: chain, scan).keys {
                let region = Array(scan.strings[area.region].utf8)
                let account = Array(scan.strings[area.account].utf8)
                listings[region, default: [:]][account, default: Listings()].add(scope)
            }
        }
        isNowhere = snapshot.store.imageCount == 0 && listings.keys.allSatisfy(\.isEmpty)
    }
}

extension ComparedAreas.Listings {
    fileprivate mutating func add(_ scope: ListingScope) {
        count += 1
        guard let names = scope.named else { return kinds.formUnion(scope.kinds) }
        for name in names { named[name, default: []].formUnion(scope.kinds) }
    }

    /// Whether an image of a kind, with these names, would be shown.
    func show(_ kind: ListingKinds, _ names: [[UInt8]]) -> Bool {
        kinds.contains(kind) || names.contains { named[$0]?.contains(kind) ?? false }
    }
}
