/// What plain pages must share to follow one another, beside the account that looked.
struct PageGroup: Hashable {
    let folder: StringID
    let area: PageArea

    /// The same folder, whatever the area.
    var wholeFolder: PageGroup { PageGroup(folder: folder, area: .unknown) }
}
