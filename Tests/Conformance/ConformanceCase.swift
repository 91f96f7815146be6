import Foundation

/// One thing the corpus says about one input.
struct ConformanceCase: Sendable {
    /// What has to hold.
    enum Check: Sendable {
        case equivalence(EquivalenceCase)
        case bad(BadRow)
        case jmespath(JMESPathCase)
        case paginator(PaginatorCase)
        case listing(ListingCase)
    }

    /// The input's path in the corpus.
    let path: String
    /// The row of the table this case is counted in.
    let category: String
    /// Whether a miss fails the run.
    let isRequired: Bool
    /// The file or folder that is given to the command, or that the case stands in.
    let input: URL
    let check: Check
}
