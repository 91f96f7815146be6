/// With which filters a listing was asked for, as far as that is recorded.
public struct AskedFilters: Sendable, Hashable {
    /// The request's filters, such as `Type=PRIVATE`; `nil` where no request was recorded, empty for none.
    public let filters: String?
    /// Whether it holds none of the images that stand in everybody's unfiltered listing, and was not cut before the first.
    public let lacksAWSOwned: Bool
}

extension Snapshot {
    /// The scope of each listing, in the order of the chains.
    ///
    /// - Complexity: O(*n*) in the number of images.
    public var askedFilters: [AskedFilters] {
        chains.map(askedFilters)
    }

    /// The scope of one listing.
    ///
    /// - Complexity: O(*n*) in the number of its images.
    public func askedFilters(of chain: Chain) -> AskedFilters {
        let isCut = chain.imageCount == 0 && chain.hasGaps
        return AskedFilters(filters: chain.scope, lacksAWSOwned: !isCut && !holdsAWSOwned(chain))
    }
}
