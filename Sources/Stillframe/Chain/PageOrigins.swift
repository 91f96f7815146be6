/// The area and viewers by which each plain page is grouped: its own, or those its file speaks for where it shows none.
struct PageOrigins {
    /// For each page, its partition and Region; unknown where nothing tells.
    private(set) var areas: [PageArea]
    /// For each page, the accounts whose private images it shows; empty where nothing tells.
    private(set) var viewers: [[StringID]]

    /// - Complexity: O(*n*) in the number of pages, and in the length of the names in folders where names are needed.
    init(_ pages: [PageNode], names: PageNames) {
        areas = names.areas
        viewers = names.viewers
        let plain = pages.indices.filter { pages[$0].kind == .page && pages[$0].request == .unrecorded }
        var regions = FileEvidence<StringID, PageArea>()
        for page in plain where areas[page] != .unknown { regions.count(areas[page], in: names.folders[page]) }
        let placeless = plain.filter { areas[$0] == .unknown && regions.isNeeded(in: names.folders[$0]) }
        if !placeless.isEmpty {
            for page in plain where areas[page] != .unknown && regions.isNeeded(in: names.folders[page]) {
                let word = names[areas[page].region]
                regions.add(areas[page], word: word, file: names.files[page], names, in: names.folders[page])
            }
            for page in placeless {
                areas[page] = regions.told(by: names.files[page], names, in: names.folders[page]) ?? .unknown
            }
        }
        tellViewers(plain, names: names)
    }

    private mutating func tellViewers(_ plain: [Int], names: PageNames) {
        var accounts = FileEvidence<PageGroup, StringID>()
        func group(_ page: Int) -> PageGroup { PageGroup(folder: names.folders[page], area: areas[page]) }
        for page in plain where viewers[page].count == 1 { accounts.count(viewers[page][0], in: group(page)) }
        let viewless = plain.filter { viewers[$0].isEmpty && accounts.isNeeded(in: group($0)) }
        if viewless.isEmpty { return }
        for page in plain where viewers[page].count == 1 && accounts.isNeeded(in: group(page)) {
            let viewer = viewers[page][0]
            accounts.add(viewer, word: names[viewer], file: names.files[page], names, in: group(page))
        }
        for page in viewless {
            if let viewer = accounts.told(by: names.files[page], names, in: group(page)) { viewers[page] = [viewer] }
        }
    }
}
