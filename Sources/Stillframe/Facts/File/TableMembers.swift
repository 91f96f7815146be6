/// The members of one structure of a facts file, all of which must be there.
struct TableMembers: Sendable {
    let names: [String]
    let table: MemberNames

    /// Names the members; a member's index is its place.
    init(_ names: String...) {
        self.names = names
        table = MemberNames(names)
    }
}
