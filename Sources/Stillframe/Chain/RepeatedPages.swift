/// Which pages repeat another, the same, and which one that is.
struct RepeatedPages {
    /// Equal for pages that answer the same request with the same content.
    private enum Answer: Hashable {
        case toToken(StringID, Digest)
        /// A first page with a token: nothing else has its content.
        case first(Digest)
        /// A listing of one page: equal content may come from another request.
        case whole(Digest, scope: StringID?)
    }

    private let nodes: [PageNode]
    /// For each page the one that stands for it: itself, or the one it repeats.
    private var kept: [Int]
    /// The kept page of each content.
    private var known: [Digest: Int] = [:]

    /// Finds the recorded pages that repeat another, and the plain pages that repeat a recorded one.
    init(_ nodes: [PageNode]) {
        self.nodes = nodes
        kept = Array(nodes.indices)
        var answers: [Answer: Int] = [:]
        for page in nodes.indices {
            guard nodes[page].kind == .page, let answer = Self.answer(of: nodes[page]) else { continue }
            if let first = answers[answer] {
                kept[page] = first
            } else {
                answers[answer] = page
                known[nodes[page].content] = known[nodes[page].content] ?? page
            }
        }
        for page in nodes.indices where nodes[page].kind == .page && nodes[page].request == .unrecorded {
            if nodes[page].nextToken != nil, let recorded = known[nodes[page].content] { kept[page] = recorded }
        }
    }

    /// The pages that repeat another, ascending.
    var pages: [Int] { kept.indices.filter(contains) }

    /// Whether a page repeats another.
    func contains(_ page: Int) -> Bool { kept[page] != page }

    /// The kept page that a page repeats, perhaps through others.
    func original(of page: Int) -> Int {
        var page = page
        while kept[page] != page { page = kept[page] }
        return page
    }

    /// Notes that a page repeats a kept one.
    mutating func mark(_ page: Int, repeating original: Int) {
        kept[page] = original
    }

    /// The runs without those that only repeat pages of longer or earlier ones.
    ///
    /// A copy is dropped as a whole or not at all: the last pages of two listings may be the same without the listings
    /// being so.
    mutating func dropCovered(_ runs: [PlainRun]) -> [PlainRun] {
        let order = runs.indices.sorted { left, right in
            let counts = (runs[left].pages.count, runs[right].pages.count)
            return counts.0 == counts.1 ? left < right : counts.0 > counts.1
        }
        var isDropped = [Bool](repeating: false, count: runs.count)
        for run in order {
            let pages = runs[run].pages
            let hasImages = pages.contains { nodes[$0].imageCount > 0 }
            if hasImages, pages.allSatisfy({ known[nodes[$0].content] != nil }) {
                isDropped[run] = true
                for page in pages { kept[page] = known[nodes[page].content] ?? page }
            } else {
                for page in pages { known[nodes[page].content] = known[nodes[page].content] ?? page }
            }
        }
        return runs.indices.filter { !isDropped[$0] }.map { runs[$0] }
    }

    private static func answer(of node: PageNode) -> Answer? {
        switch node.request {
        case .unrecorded: nil
        case .token(let token): .toToken(token, node.content)
        case .first where node.nextToken != nil: .first(node.content)
        // Two Regions without images look alike, and are still two listings.
        case .first: node.imageCount > 0 ? .whole(node.content, scope: node.scope) : nil
        }
    }
}
