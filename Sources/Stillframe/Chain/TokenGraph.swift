/// The recorded pages, and the plain ones they continue, with the tokens between them.
struct TokenGraph {
    /// A token that some page was asked with.
    struct Token {
        /// The pages that carry it as their next token.
        var issuers: [Int] = []
        /// The pages that answer it.
        var askers: [Int] = []
    }

    let nodes: [PageNode]
    let requests: RequestTokens
    private(set) var tokens: [Token] = []
    /// For each page, the number of the token it was asked with.
    private(set) var requested: [Int?]
    /// For each page, the number of its next token, if a page answers that.
    private(set) var issued: [Int?]
    /// For the plain pages, the run that each of them ends.
    private(set) var runs: [Int: PlainRun] = [:]
    /// Pages that tokens connect, by their first page.
    private(set) var components: [[Int]] = []

    init(_ nodes: [PageNode], requests: RequestTokens, repeats: RepeatedPages, runs: [PlainRun]) {
        self.nodes = nodes
        self.requests = requests
        requested = [Int?](repeating: nil, count: nodes.count)
        issued = requested
        for run in runs where run.isAnchored {
            if let last = run.pages.last { self.runs[last] = run }
        }
        let members = nodes.indices.filter { page in
            if self.runs[page] != nil { return true }
            return nodes[page].kind == .page && nodes[page].request != .unrecorded && !repeats.contains(page)
        }
        connect(members)
    }

    private mutating func connect(_ members: [Int]) {
        var numbers: [StringID: Int] = [:]
        var sets = DisjointSets()
        for page in members {
            if case .token(let token) = nodes[page].request {
                if numbers[token] == nil {
                    numbers[token] = tokens.count
                    tokens.append(Token())
                    sets.append()
                }
                requested[page] = numbers[token]
            }
        }
        for page in members {
            issued[page] = nodes[page].nextToken.flatMap { numbers[$0] }
            if let token = requested[page] { tokens[token].askers.append(page) }
            if let token = issued[page] { tokens[token].issuers.append(page) }
            if let from = requested[page], let to = issued[page] { sets.join(from, to) }
        }
        var componentOfRoot: [Int: Int] = [:]
        for page in members {
            guard let root = (requested[page] ?? issued[page]).map({ sets.root(of: $0) }) else {
                components.append([page])
                continue
            }
            if let component = componentOfRoot[root] {
                components[component].append(page)
            } else {
                componentOfRoot[root] = components.count
                components.append([page])
            }
        }
    }
}
