/// What linking makes of the pages.
package struct LinkedChains: Sendable {
    /// The chains, by partition, Region and first page.
    package let chains: [Chain]
    /// What linking found, in the order of the pages it was found at.
    package let problems: [Problem]
    /// The pages that repeat another and are left out of every chain, as ascending indices.
    package let repeatedPages: [Int]
    /// The error bodies whose request was sent again and answered, as ascending indices: nothing is missing there.
    package let answeredErrors: [Int]
}
