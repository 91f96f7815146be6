/// One snapshot of `equivalence/` in one form.
struct EquivalenceCase: Sendable {
    let expected: ExpectedSnapshot
    /// Whether the form joined all pages into one.
    let isSinglePage: Bool
    /// Whether the form says which token each page was asked with.
    let isProved: Bool

    var pages: Int { isSinglePage ? 1 : expected.pages }
    var proof: String { isProved ? "proved" : "checked" }
}
