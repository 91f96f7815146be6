/// What the elements of a list are in the service model; XML shows by it whether a list is wrapped or flattened.
struct ItemShape: Sendable {
    /// The name of the elements' shape, which some writers give the elements.
    let name: StaticString
    /// The member names of a structure; `nil` for strings.
    let members: MemberNames?
}
