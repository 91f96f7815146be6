/// Images whose pages were dropped by the writer: those of one file stand together, and nothing tells if any miss.
struct BareImages {
    let pages: [PageNode]
    let names: PageNames

    /// One draft a file.
    func drafts() -> [ChainDraft] {
        var numbers: [StringID: Int] = [:]
        var drafts: [ChainDraft] = []
        for page in pages.indices where pages[page].kind == .bareImages {
            let number = numbers[names.files[page]] ?? drafts.count
            if number == drafts.count {
                numbers[names.files[page]] = number
                drafts.append(ChainDraft())
                drafts[number].isBare = true
            }
            drafts[number].pages.append(page)
        }
        return drafts
    }
}
