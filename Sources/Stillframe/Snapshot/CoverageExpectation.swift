/// Which accounts, Regions and types of images a snapshot should cover; what is not covered is a ``ProblemKind/coverageGap``.
public struct CoverageExpectation: Sendable, Hashable {
    /// The accounts that should have looked, as 12 digits; empty for no expectation.
    public var accounts: [String]
    /// The Regions that should have been listed, such as `eu-west-1`; empty for no expectation.
    public var regions: [String]
    /// The types of images that the listings should have, without which they should have all; alone it is expected of
    /// every listing that is there.
    public var types: [ListingType]

    /// States what is expected; with accounts and Regions, every account in every Region.
    public init(accounts: [String] = [], regions: [String] = [], types: [ListingType] = []) {
        self.accounts = accounts
        self.regions = regions
        self.types = types
    }

    /// Whether nothing is expected.
    public var isEmpty: Bool { accounts.isEmpty && regions.isEmpty && types.isEmpty }
}
