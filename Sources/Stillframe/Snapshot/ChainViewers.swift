/// Which account saw each chain, looked for only where two chains have one image.
struct ChainViewers {
    private let chains: [Chain]
    private let scan: ScanResult
    /// By chain, the first account of the private images; empty where it shows none, `nil` before anybody asked.
    private var accounts: [[UInt8]?]

    init(_ chains: [Chain], _ scan: ScanResult) {
        self.chains = chains
        self.scan = scan
        accounts = [[UInt8]?](repeating: nil, count: chains.count)
    }

    /// Whether the viewer of one chain comes before that of another; one that is not known comes last.
    ///
    /// - Complexity: O(*n*) in the number of images when a chain is asked for the first time.
    mutating func isBefore(_ left: Int, _ right: Int) -> Bool {
        let (first, second) = (account(of: left), account(of: right))
        if first.isEmpty || second.isEmpty { return !first.isEmpty && second.isEmpty }
        return first.lexicographicallyPrecedes(second)
    }

    private mutating func account(of chain: Int) -> [UInt8] {
        if let known = accounts[chain] { return known }
        var found: Set<StringID> = []
        for page in chains[chain].pages {
            for index in scan.pages[page].entries where scan.entries[index].isViewersOwn {
                found.insert(scan.entries[index].account)
            }
        }
        let account = found.map { Array(scan.strings[$0].utf8) }.min { $0.lexicographicallyPrecedes($1) } ?? []
        accounts[chain] = account
        return account
    }
}
