/// What is known of the request a page answers.
package enum PageRequest: Sendable, Hashable {
    /// No request was recorded: a plain page.
    case unrecorded
    /// The request had no token, an empty one or `null`: it asked for the first page.
    case first
    /// The request's token.
    case token(StringID)
}
