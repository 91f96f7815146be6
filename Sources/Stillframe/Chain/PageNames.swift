/// The folders, files, areas and viewers of all pages as numbers: names are compared byte by byte, never by Unicode's canonical
/// equivalence.
struct PageNames {
    /// What stands for a Region or partition where the pages have more than one.
    static let several = "several"

    /// For each page, the number of its folder.
    let folders: [StringID]
    /// For each page, the number of its file.
    let files: [StringID]
    /// For each page, its partition and Region.
    let areas: [PageArea]
    /// For each page, the accounts of its private images.
    let viewers: [[StringID]]
    private let table: StringTable
    private let severalID: StringID

    init(_ pages: [PageNode]) {
        var table = StringTable()
        folders = pages.map { table.intern($0.folder) }
        files = pages.map { table.intern($0.file) }
        areas = pages.map { page in
            PageArea(
                partition: page.partition.isEmpty ? .absent : table.intern(page.partition),
                region: page.region.isEmpty ? .absent : table.intern(page.region)
            )
        }
        viewers = pages.map { page in page.viewers.map { table.intern($0) } }
        severalID = table.intern(Self.several)
        self.table = table
    }

    /// The area that some pages have in common; pages without one don't count.
    func area(of pages: [Int]) -> PageArea {
        var common = PageArea.unknown
        for page in pages {
            common.partition = merge(common.partition, areas[page].partition)
            common.region = merge(common.region, areas[page].region)
        }
        return common
    }

    /// The text of a folder, file, partition or Region.
    subscript(id: StringID) -> String { table[id] }

    private func merge(_ left: StringID, _ right: StringID) -> StringID {
        if left == right || right == .absent { return left }
        return left == .absent ? right : severalID
    }
}
