/// Images whose pages were dropped by the writer: those of one file stand together, and nothing tells if any miss.
struct BareImages {
    let pages: [PageNode]

    /// One draft a file.
    func drafts() -> [ChainDraft] {
        var numbers: [StringID: Int] = [:]
        var drafts: [ChainDraft] = []
        for page in pages.indices where pages[page].kind == .bareImages {
            let number = numbers[pages[page].file] ?? drafts.count
            if number == drafts.count {
                numbers[pages[page].file] = number
                drafts.append(ChainDraft())
                drafts[number].isBare = true
            }
            drafts[number].pages.append(page)
        }
        return drafts
    }
}
