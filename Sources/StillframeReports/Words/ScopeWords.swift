internal import Stillframe

/// The words for the filters a listing was asked with.
enum ScopeWords {
    /// One chain's scope.
    static func of(_ chain: Chain) -> String {
        switch chain.scope {
        case nil: "not recorded"
        case "": "unfiltered"
        case .some(let filters): filters
        }
    }

    /// The scope of a snapshot; where no request tells it, images that are missing from every account's listing do.
    static func of(_ snapshot: Snapshot) -> String {
        let scope = of(snapshot.chains)
        let isRecorded = snapshot.chains.contains { $0.scope != nil }
        return isRecorded || snapshot.counts.awsOwned > 0 || snapshot.images.isEmpty
            ? scope : "\(scope), probably filtered (no AWS-owned image)"
    }

    /// The scope of all chains where they agree.
    static func of(_ chains: [Chain]) -> String {
        guard let first = chains.first.map(of(_:)) else { return "not recorded" }
        return chains.allSatisfy { of($0).utf8.elementsEqual(first.utf8) } ? first : "differs by chain"
    }
}
