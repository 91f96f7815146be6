/// The tokens that recorded requests carried, and what came of them.
struct RequestTokens {
    /// The tokens that some page answers.
    let asked: Set<StringID>
    /// The tokens that only error bodies answer.
    let failed: Set<StringID>
    /// The error bodies whose request a page answers after all.
    let answeredErrors: [Int]

    init(_ pages: [PageNode]) {
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
        answeredErrors = Self.answeredErrors(pages, asked: asked)
    }

    /// What a request for the first page of a capture has in common with the same request sent again.
    private struct FirstRequest: Hashable {
        let file: StringID
        let caller: StringID
        let scope: StringID

        init?(_ page: PageNode) {
            guard page.request == .first, let caller = page.caller else { return nil }
            (file, self.caller, scope) = (page.file, caller, page.scope ?? .absent)
        }
    }

    /// The error bodies whose request was sent again and answered.
    ///
    /// A token says which request that was. A first request counts only if a first page follows in the same file; in a
    /// capture, which may be in any order, if the same caller got one from the same host.
    private static func answeredErrors(_ pages: [PageNode], asked: Set<StringID>) -> [Int] {
        var isFirstPageNext: [StringID: Bool] = [:]
        var answered: [Int] = []
        let captured = Set(
            pages.lazy.filter { $0.kind == .page }.compactMap(FirstRequest.init)
        )
        for index in pages.indices.reversed() {
            switch (pages[index].kind, pages[index].request) {
            case (.page, let request): isFirstPageNext[pages[index].file] = request == .first
            case (.error, .first) where pages[index].caller != nil:
                guard let request = FirstRequest(pages[index]) else { continue }
                if captured.contains(request) { answered.append(index) }
            case (.error, .first) where isFirstPageNext[pages[index].file] == true: answered.append(index)
            case (.error, .token(let token)) where asked.contains(token): answered.append(index)
            default: break
            }
        }
        return answered.reversed()
    }
}
