/// What images a listing would show if they were there.
struct ListingScope {
    /// The kinds it has.
    private(set) var kinds = ListingKinds.all
    /// The names or ARNs that were asked for; `nil` for any.
    private(set) var named: [[UInt8]]?

    /// By the filters of its request; where none was recorded, by what it shows.
    ///
    /// Images of AWS's own stand in everybody's listing. One without them was filtered, and is sure to have only kinds that it
    /// shows; one without any image is taken for a listing of private ones, which is what people filter by.
    init(of chain: Chain, _ scan: ScanResult) {
        if let filters = chain.scope {
            read(filters)
            return
        }
        var shown: ListingKinds = []
        for page in chain.pages {
            for index in scan.pages[page].entries {
                if scan.entries[index].owner == .aws { return }
                shown.insert(ListingKinds(of: scan.entries[index].visibility))
            }
        }
        kinds = shown.isEmpty ? [.private, .unsaid] : shown
    }

    /// Reads recorded filters, such as `Names=a,b Type=PRIVATE`; nothing is sure of others than these.
    private mutating func read(_ filters: String) {
        for filter in filters.split(separator: " ") {
            let parts = filter.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            switch (parts[0], parts.count, named) {
            case ("Type", 2, _): kinds.formIntersection(ListingKinds(type: parts[1]))
            case ("Names", 2, nil), ("Arns", 2, nil): named = parts[1].split(separator: ",").map { Array($0.utf8) }
            default: kinds = []
            }
        }
    }
}
