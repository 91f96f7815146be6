/// What plain pages must share to follow one another.
struct PageGroup: Hashable {
    let folder: StringID
    let area: PageArea
}
