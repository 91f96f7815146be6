/// The texts behind the numbers that pages are compared by: byte by byte, never by Unicode's canonical equivalence.
struct PageNames {
    let pages: [PageNode]
    let strings: StringTable

    init(_ pages: [PageNode], strings: StringTable) {
        self.pages = pages
        self.strings = strings
    }

    /// The area that some pages have in common; pages without one don't count.
    func area(of pages: [Int]) -> PageArea {
        var common = PageArea.unknown
        for page in pages {
            common.partition = merge(common.partition, self.pages[page].area.partition)
            common.region = merge(common.region, self.pages[page].area.region)
        }
        return common
    }

    /// The text of a folder, file, partition, Region, account or filter.
    subscript(id: StringID) -> String { id == PageArea.several ? "several" : strings[id] }

    /// Whether a page ends with the token of a client that stopped early: what it fetches later goes on there, whenever.
    func endsWithClientToken(_ page: Int) -> Bool {
        pages[page].nextToken.flatMap { ClientToken(strings[$0]) } != nil
    }

    private func merge(_ left: StringID, _ right: StringID) -> StringID {
        if left == right || right == .absent { return left }
        return left == .absent ? right : PageArea.several
    }
}
