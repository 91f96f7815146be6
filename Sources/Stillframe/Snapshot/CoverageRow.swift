/// What a snapshot has of one account in one Region; a row of the coverage table.
public struct CoverageRow: Sendable, Hashable {
    /// The account that looked, told by its PRIVATE images; `nil` where nothing tells, which is never guessed.
    public let account: String?
    /// The Region; empty where no image has an ARN.
    public let region: String
    /// How many listings cover it.
    public let listings: Int
    /// How many pages those have.
    public let pages: Int
    /// How many images those have, AWS's own included.
    public let images: Int
    /// The worst verdict of the listings that count; `nil` for a cell that is expected and that no listing covers.
    public let verdict: Verdict?
    /// What a verdict of completeness rests on: proved only if every listing that counts is.
    public let proof: Proof
    /// How many of the listings do not count, since a newer one of the same scope stands for them.
    public let replacedListings: Int
    /// The worst verdict of those; `nil` where there are none.
    public let replacedVerdict: Verdict?
    /// Whether the user asked for it.
    public let isExpected: Bool
    /// Whether it is expected, and its listings were asked for with filters that leave out some of what is.
    public let lacksExpected: Bool
    /// The filters that its listings were asked for with, which leave images of the cell out; empty where one listing has
    /// none, or none is recorded, or the types asked for are all there are.
    public let filters: String
}
