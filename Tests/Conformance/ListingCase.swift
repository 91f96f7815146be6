import Foundation

/// One run of the AWS CLI: its arguments and what it printed.
struct ListingCase: Sendable {
    let arguments: [String]
    let status: Int
    let output: URL
    /// The last line on its error stream; empty for none.
    let lastError: String
}
