/// An account and Region, as numbers of a string table.
struct Area: Hashable {
    let account: StringID
    let region: StringID
}
