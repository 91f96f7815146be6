/// One run of botocore's paginator: saved pages, arguments, and what came of them.
struct PaginatorCase: Sendable {
    /// The service that stood behind it.
    enum Service: String, Sendable {
        /// The saved pages by their tokens.
        case chain
        /// All images, by page size and filters.
        case merged
    }

    let service: Service
    let pages: [JSONValue]
    /// The arguments of `paginate`, `PaginationConfig` among them.
    let arguments: JSONValue
    let expected: JSONValue
}
