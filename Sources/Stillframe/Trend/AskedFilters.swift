/// With which filters a listing was asked for, as far as that is recorded.
public struct AskedFilters: Sendable, Hashable {
    /// The request's filters, such as `Type=PRIVATE`; `nil` where no request was recorded, empty for none.
    public let filters: String?
    /// Whether it holds images, but none of those that stand in everybody's unfiltered listing.
    public let lacksAWSOwned: Bool
}

extension Snapshot {
    /// The scope of each listing, in the order of the chains.
    ///
    /// - Complexity: O(*n*) in the number of images.
    public var askedFilters: [AskedFilters] {
        chains.map { chain in
            AskedFilters(filters: chain.scope, lacksAWSOwned: chain.imageCount > 0 && !holdsAWSOwned(chain))
        }
    }
}
