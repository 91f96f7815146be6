/// Which account and Region each listing is of: what makes its findings the same in another dump, whatever its tokens are.
struct ListingAreas {
    /// What incomplete listings have in common.
    struct Key: Hashable {
        /// The account that looked, else the only one whose images are listed; absent where nothing tells.
        let account: StringID
        /// Absent where no image tells, or where there are several.
        let region: StringID
        /// What else tells listings apart: filters, and accounts or Regions where there are several; may be empty.
        let subject: String
    }

    private let scan: ScanResult
    private let chains: [Chain]

    init(_ scan: ScanResult, _ chains: [Chain]) {
        self.scan = scan
        self.chains = chains
    }

    /// The key of a chain's listing.
    ///
    /// - Complexity: O(*n*) in the number of its images.
    func key(of chain: Int) -> Key {
        var viewers: Set<StringID> = []
        var accounts: Set<StringID> = []
        var regions: Set<StringID> = []
        for page in chains[chain].pages {
            for index in scan.pages[page].entries {
                let region = scan.entries[index].region
                if region != .absent { regions.insert(region) }
                let account = scan.entries[index].account
                if account == .absent || scan.entries[index].owner == .aws { continue }
                accounts.insert(account)
                if scan.entries[index].isViewersOwn { viewers.insert(account) }
            }
        }
        if !viewers.isEmpty { accounts = viewers }
        var parts = [several(accounts), several(regions)].filter { !$0.isEmpty }
        if let scope = chains[chain].scope, !scope.isEmpty { parts.append(scope) }
        return Key(
            account: accounts.count == 1 ? accounts.first ?? .absent : .absent,
            region: regions.count == 1 ? regions.first ?? .absent : .absent,
            subject: parts.joined(separator: "; ")
        )
    }

    /// The words of more than one, sorted.
    private func several(_ words: Set<StringID>) -> String {
        words.count < 2 ? "" : words.map { scan.strings[$0] }.sorted().joined(separator: ", ")
    }
}
