/// Which accounts and Regions a snapshot should cover; what is not covered is a ``ProblemKind/coverageGap``.
public struct CoverageExpectation: Sendable, Hashable {
    /// The accounts that should have looked, as 12 digits; empty for no expectation.
    public var accounts: [String]
    /// The Regions that should have been listed, such as `eu-west-1`; empty for no expectation.
    public var regions: [String]

    /// States what is expected; with both, every account in every Region.
    public init(accounts: [String] = [], regions: [String] = []) {
        self.accounts = accounts
        self.regions = regions
    }

    /// Whether nothing is expected.
    public var isEmpty: Bool { accounts.isEmpty && regions.isEmpty }
}
