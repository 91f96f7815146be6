/// The area and viewers by which each plain page is grouped: its own, or those its file speaks for where it shows none.
struct PageOrigins {
    /// For each page, its partition and Region; unknown where nothing tells.
    private(set) var areas: [PageArea]
    /// For each page, the accounts whose private images it shows; empty where nothing tells.
    private(set) var viewers: [[StringID]]

    /// - Complexity: O(*n*) in the number of pages, and in the length of the names in folders where names are needed.
    init(_ pages: [PageNode], names: PageNames) {
        areas = pages.map(\.area)
        viewers = pages.map(\.viewers)
        let plain = pages.indices.filter { pages[$0].kind == .page && pages[$0].request == .unrecorded }
        var regions = FileEvidence<StringID, PageArea>()
        for page in plain where areas[page] != .unknown { regions.count(areas[page], in: pages[page].folder) }
        let placeless = plain.filter { areas[$0] == .unknown && regions.isNeeded(in: pages[$0].folder) }
        if !placeless.isEmpty {
            for page in plain where areas[page] != .unknown && regions.isNeeded(in: pages[page].folder) {
                let word = names[areas[page].region]
                regions.add(areas[page], word: word, file: pages[page].file, names, in: pages[page].folder)
            }
            for page in placeless {
                areas[page] = regions.told(by: pages[page].file, names, in: pages[page].folder) ?? .unknown
            }
        }
        tellViewers(plain, pages, names)
    }

    private mutating func tellViewers(_ plain: [Int], _ pages: [PageNode], _ names: PageNames) {
        var accounts = FileEvidence<PageGroup, StringID>()
        let areas = areas
        func group(_ page: Int) -> PageGroup { PageGroup(folder: pages[page].folder, area: areas[page]) }
        for page in plain where viewers[page].count == 1 { accounts.count(viewers[page][0], in: group(page)) }
        let viewless = plain.filter { viewers[$0].isEmpty && accounts.isNeeded(in: group($0)) }
        if viewless.isEmpty { return }
        for page in plain where viewers[page].count == 1 && accounts.isNeeded(in: group(page)) {
            let viewer = viewers[page][0]
            accounts.add(viewer, word: names[viewer], file: pages[page].file, names, in: group(page))
        }
        for page in viewless {
            if let viewer = accounts.told(by: pages[page].file, names, in: group(page)) { viewers[page] = [viewer] }
        }
    }
}
