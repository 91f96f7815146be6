/// The filters of all listings of one Region, and what those that nothing attributes to an account may add to the others.
///
/// A listing that shows no private image is some account's, and nothing tells whose. So it may fill what one account
/// lacks, but not what several do.
struct RegionFilters: Sendable {
    private var all = ListingFilters()
    private var unattributed = ListingFilters()
    /// For each type, how many accounts lack it.
    private var lacking: [ListingType: Int] = [:]

    /// Adds the filters of one account's listings, or of those that nothing attributes to one.
    mutating func add(_ filters: ListingFilters, isAttributed: Bool) {
        all = all.joined(with: filters)
        if !isAttributed {
            unattributed = filters
            return
        }
        for type in ListingType.allCases where !filters.covers([type]) { lacking[type, default: 0] += 1 }
    }

    /// The filters of one account's listings, with the types that every account which lacks them may have been asked for;
    /// of listings that nothing attributes, those of all listings.
    func joined(_ filters: ListingFilters, isAttributed: Bool) -> ListingFilters {
        if !isAttributed { return all }
        return filters.with(
            ListingType.allCases.filter { type in
                let count = unattributed.count(of: type)
                return count > 0 && count >= (lacking[type] ?? 0)
            }
        )
    }
}
