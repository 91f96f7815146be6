internal import Stillframe

/// The words for a chain on one line of a terminal.
enum ChainLine {
    /// Where the chain's images lie, what is known of its completeness, and its files.
    static func words(_ chain: Chain, number: Int, of snapshot: Snapshot) -> TerminalLine {
        let owners = chain.accounts.prefix(3).joined(separator: ", ")
        let more = chain.accounts.count > 3 ? " and \(chain.accounts.count - 3) more" : ""
        let whereabouts = [chain.partition, chain.region, owners + more].filter { !$0.isEmpty }.joined(separator: " ")
        return """
            chain \(number)  \(whereabouts.isEmpty ? "no ARN" : whereabouts) · \
            \(VerdictWords.brief(chain.verdict, chain.proof)) · \
            \(CountWords.of(chain.pages.count, "page")), \(CountWords.of(chain.imageCount, "image")) · \
            scope \(ScopeWords.of(chain, in: snapshot)) · \(files(chain.files))
            """
    }

    private static func files(_ names: [String]) -> String {
        guard let first = names.first, let last = names.last else { return "no file" }
        switch names.count {
        case 1: return first
        case 2: return "\(first), \(last)"
        default: return "\(first) … \(last) (\(names.count) files)"
        }
    }
}
