/// What a filter made of a snapshot.
public struct FilterResult: Sendable {
    /// The filter's expression.
    public let expression: String
    /// How many images there are, chosen or not.
    public let total: Int
    /// Why the filter could not be applied; then all images are judged and shown.
    public let failure: PaginationError?
}
