/// The tokens that recorded requests carried, and what came of them.
struct RequestTokens {
    /// The tokens that some page answers.
    let asked: Set<StringID>
    /// The tokens that only error bodies answer.
    let failed: Set<StringID>
    /// The error bodies whose request a page answers after all.
    let answeredErrors: [Int]

    init(_ pages: [PageNode], names: PageNames) {
        var asked: Set<StringID> = []
        var failed: Set<StringID> = []
        for page in pages {
            guard case .token(let token) = page.request else { continue }
            switch page.kind {
            case .page: asked.insert(token)
            case .error: failed.insert(token)
            case .bareImages: break
            }
        }
        self.asked = asked
        self.failed = failed.subtracting(asked)
        answeredErrors = Self.answeredErrors(pages, names: names, asked: asked)
    }

    /// A token says which request was sent again; a first request counts only if a first page follows in the same file.
    private static func answeredErrors(_ pages: [PageNode], names: PageNames, asked: Set<StringID>) -> [Int] {
        var isFirstPageNext: [StringID: Bool] = [:]
        var answered: [Int] = []
        for index in pages.indices.reversed() {
            switch (pages[index].kind, pages[index].request) {
            case (.page, let request): isFirstPageNext[names.files[index]] = request == .first
            case (.error, .first) where isFirstPageNext[names.files[index]] == true: answered.append(index)
            case (.error, .token(let token)) where asked.contains(token): answered.append(index)
            default: break
            }
        }
        return answered.reversed()
    }
}
