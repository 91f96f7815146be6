/// What plain pages must share to follow one another, beside the account that looked.
struct PageGroup: Hashable {
    let folder: StringID
    /// Which of the folder's sittings; see ``PageSittings``.
    var sitting: Int32 = 0
    let area: PageArea

    /// The same folder and sitting, whatever the area.
    var wholeFolder: PageGroup { PageGroup(folder: folder, sitting: sitting, area: .unknown) }
}
