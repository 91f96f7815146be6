/// Why a file of facts can't be used, and where.
public struct FactsFailure: Error, Sendable, Hashable {
    /// What is wrong and what was expected, without a period.
    public let message: String
    /// The 1-based line.
    public let line: Int
    /// The 1-based column, in Unicode scalars.
    public let column: Int
}
