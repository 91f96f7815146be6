/// Whether one snapshot would show what another one shows.
struct AreaComparison {
    /// What a snapshot would do with an image of the other one.
    enum Answer {
        /// Show it if it were there.
        case shown
        /// Show it if it were there, should a listing that nothing attributes to an account be of the account that saw it.
        case perhapsShown
        /// Leave it out: its listings of that account and Region were filtered.
        case leftOut
        /// It has no listing of that account and Region.
        case notListed
        /// It has the image, but the user's filter did not choose it there.
        case notChosen
    }

    /// One Region as both snapshots have it.
    private struct Region {
        let here: [[UInt8]: ComparedAreas.Listings]
        /// The listings that nothing attributes to an account, if they can be those of all accounts that are missing.
        let unattributed: ComparedAreas.Listings?
        /// The kinds that every account of the other snapshot would be shown; `nil` where one has no listing.
        let common: ListingKinds?
        /// Whether that takes a listing that nothing attributes, on either side, for that of an account.
        let isCommonGuessed: Bool

        /// The listings of an account, and whether that they are is a guess.
        func listings(of account: [UInt8]) -> (listings: ComparedAreas.Listings, isGuess: Bool)? {
            here[account].map { ($0, false) } ?? unattributed.map { ($0, true) }
        }
    }

    private var regions: [[UInt8]: Region] = [:]
    private let isNowhere: Bool

    /// Compares the listings of a snapshot with those of the one whose images are asked for.
    ///
    /// - Complexity: O(*n*) in the number of accounts and Regions.
    init(_ snapshot: ComparedAreas, with other: ComparedAreas) {
        isNowhere = snapshot.isNowhere
        for (region, here) in snapshot.listings {
            let there = other.listings[region] ?? [:]
            let missing = there.keys.count { $0.isEmpty || here[$0] == nil }
            let unattributed = here[[]].flatMap { missing <= $0.count ? $0 : nil }
            var common: ListingKinds? = .all
            for account in there.keys {
                // Whoever looked there may be any of those who looked here.
                let listings =
                    account.isEmpty && unattributed == nil
                    ? Array(here.values) : [here[account] ?? unattributed].compactMap(\.self)
                if listings.isEmpty { common = nil }
                for listing in listings { common?.formIntersection(listing.kinds) }
            }
            regions[region] = Region(
                here: here,
                unattributed: unattributed,
                common: common,
                isCommonGuessed: there.keys.contains { here[$0] == nil }
            )
        }
    }

    /// What the snapshot would do with an image of the other one.
    ///
    /// An own image needs a listing of its account; any other one of each account that may have seen it.
    func answer(_ entry: ImageEntry, _ strings: StringTable) -> Answer {
        answer(
            region: entry.region,
            account: entry.owner == .own ? entry.account : .absent,
            kind: ListingKinds(of: entry.visibility),
            names: [entry.name, entry.arn],
            isSeenByAll: entry.owner == .aws,
            strings
        )
    }

    /// Whether the snapshot's listings would show an own image of the other one whatever its `Visibility` became.
    func showsAllKinds(_ entry: ImageEntry, _ strings: StringTable) -> Bool {
        guard entry.owner == .own, let region = regions[Array(strings[entry.region].utf8)],
            let found = region.listings(of: Array(strings[entry.account].utf8))
        else { return true }
        return found.listings.kinds.isSuperset(of: [.private, .shared, .public])
    }

    /// What the snapshot would do with an image of the other one of these names; `account` is absent for one that is not own,
    /// and AWS's own are seen by all.
    func answer(
        region: StringID,
        account: StringID,
        kind: ListingKinds,
        names: [StringID],
        isSeenByAll: Bool,
        _ strings: StringTable
    ) -> Answer {
        guard let region = regions[Array(strings[region].utf8)] else { return .notListed }
        guard account != .absent else {
            let shown: Answer = region.isCommonGuessed && !isSeenByAll ? .perhapsShown : .shown
            return region.common.map { $0.contains(kind) ? shown : .leftOut } ?? .notListed
        }
        guard let (listings, isGuess) = region.listings(of: Array(strings[account].utf8)) else { return .notListed }
        let names = names.filter { $0 != .absent }.map { Array(strings[$0].utf8) }
        return listings.show(kind, names) ? isGuess ? .perhapsShown : .shown : .leftOut
    }

    /// Whether the snapshot would show images of some of these kinds: own ones of an account, or where it is `nil` those that
    /// each account of the other one may have seen.
    func mayShow(_ kinds: ListingKinds, account: String?, region: String) -> Bool {
        guard let region = regions[Array(region.utf8)] else { return false }
        guard let account else { return region.common.map { !$0.isDisjoint(with: kinds) } ?? false }
        return region.listings(of: Array(account.utf8)).map { !$0.listings.kinds.isDisjoint(with: kinds) } ?? false
    }

    /// Whether the snapshot has a listing of an account and Region; an empty one stands for any.
    func reach(account: String, region: String) -> Bool {
        if region.isEmpty { return !isNowhere }
        guard let region = regions[Array(region.utf8)] else { return false }
        return account.isEmpty || region.listings(of: Array(account.utf8)) != nil
    }

    /// Whether that the snapshot has a listing of an account and Region is a guess, since nothing attributes it to one; an empty
    /// account stands for any.
    func isGuess(account: String, region: String) -> Bool {
        guard let region = regions[Array(region.utf8)] else { return false }
        return account.isEmpty ? region.isCommonGuessed : region.listings(of: Array(account.utf8))?.isGuess ?? false
    }
}
