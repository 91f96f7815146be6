/// Finds tokens that two pages issued: the listing can't go on in two places.
struct SharedTokens {
    let pages: [PageNode]
    let requests: RequestTokens
    /// Pages that close a loop: theirs is the same token for a reason already told.
    let exempt: Set<Int>

    /// Marks the drafts that share a token.
    func mark(_ drafts: inout [ChainDraft], _ problems: inout ChainProblems) {
        var draftOf = [Int?](repeating: nil, count: pages.count)
        for draft in drafts.indices {
            for page in drafts[draft].pages { draftOf[page] = draft }
        }
        var firstIssuers: [StringID: Int] = [:]
        for page in pages.indices where !exempt.contains(page) {
            guard let draft = draftOf[page], let token = pages[page].nextToken else { continue }
            guard let first = firstIssuers[token], let firstDraft = draftOf[first] else {
                firstIssuers[token] = page
                continue
            }
            guard isContradiction(page, first, token, problems) else { continue }
            drafts[draft].isContradictory = true
            drafts[firstDraft].isContradictory = true
            problems.addTokenIssuedTwice(page, first)
        }
    }

    /// A token that recorded pages were asked with is always the service's; else plain pages may be copies, and a
    /// client's token tells nothing but a number.
    private func isContradiction(_ page: Int, _ first: Int, _ token: StringID, _ problems: ChainProblems) -> Bool {
        if requests.asked.contains(token) { return true }
        let arePlain = pages[page].request == .unrecorded && pages[first].request == .unrecorded
        if arePlain, pages[page].content == pages[first].content { return false }
        return problems.clientToken(of: page) == nil
    }
}
