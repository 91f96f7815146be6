/// Walks the token graph from its first pages on and writes down each chain it finds.
///
/// Each page and each token is entered once, whatever the input claims, so the walk ends and is linear.
struct TokenWalk {
    private enum Progress {
        case unseen
        case open
        case done
    }

    /// A token whose answers are being walked.
    private struct Step {
        let token: Int
        var nextAsker = 0
    }

    /// Pages whose token leads back to a page already walked.
    private(set) var loopClosers: Set<Int> = []
    private let graph: TokenGraph
    private var isVisited: [Bool]
    private var progress: [Progress]
    private var draft = ChainDraft()
    private var steps: [Step] = []

    init(_ graph: TokenGraph) {
        self.graph = graph
        isVisited = [Bool](repeating: false, count: graph.nodes.count)
        progress = [Progress](repeating: .unseen, count: graph.tokens.count)
    }

    /// One draft for each set of pages that tokens connect.
    mutating func drafts(_ problems: inout ChainProblems) -> [ChainDraft] {
        var drafts: [ChainDraft] = []
        drafts.reserveCapacity(graph.components.count)
        for members in graph.components {
            draft = ChainDraft()
            walk(members, &problems)
            drafts.append(draft)
        }
        return drafts
    }

    /// Starts at pages nothing leads to, then at tokens nobody issued; what is left then is loops.
    private mutating func walk(_ members: [Int], _ problems: inout ChainProblems) {
        for page in members where graph.requested[page] == nil {
            enter(page, &problems)
            drain(&problems)
        }
        for page in members where !isVisited[page] {
            guard let token = graph.requested[page], graph.tokens[token].issuers.isEmpty else { continue }
            draft.orphanHeads.append(page)
            enter(token: token, &problems)
            drain(&problems)
        }
        for page in members where !isVisited[page] {
            guard let token = graph.requested[page] else { continue }
            enter(token: token, &problems)
            drain(&problems)
        }
    }

    private mutating func drain(_ problems: inout ChainProblems) {
        while let step = steps.last {
            let askers = graph.tokens[step.token].askers
            if step.nextAsker < askers.count {
                steps[steps.count - 1].nextAsker += 1
                let page = askers[step.nextAsker]
                if !isVisited[page] { enter(page, &problems) }
            } else {
                progress[step.token] = .done
                steps.removeLast()
            }
        }
    }

    private mutating func enter(token: Int, _ problems: inout ChainProblems) {
        let askers = graph.tokens[token].askers
        progress[token] = .open
        steps.append(Step(token: token))
        for page in askers.dropFirst() {
            draft.isContradictory = true
            problems.addConflictingPages(page, askers[0])
        }
    }

    private mutating func enter(_ page: Int, _ problems: inout ChainProblems) {
        let node = graph.nodes[page]
        isVisited[page] = true
        draft.pages += graph.runs[page]?.pages ?? [page]
        switch node.request {
        case .first: draft.hasFirstPage = true
        case .unrecorded: draft.hasPlainPages = true
        case .token: break
        }
        draft.hasRecordedPages = draft.hasRecordedPages || node.request != .unrecorded
        if graph.runs[page]?.isCut ?? node.isNextTokenUnusable { draft.isCut = true }
        guard let nextToken = node.nextToken else { return }
        guard let token = graph.issued[page] else {
            if graph.requests.failed.contains(nextToken) {
                draft.isCut = true
            } else {
                draft.openEnds.append(page)
            }
            return
        }
        switch progress[token] {
        case .unseen: enter(token: token, &problems)
        case .open:
            draft.isContradictory = true
            loopClosers.insert(page)
            problems.addTokenLoop(page, backTo: graph.tokens[token].askers[0])
        // Another page issued it too; that is told for all pages at once.
        case .done: break
        }
    }
}
