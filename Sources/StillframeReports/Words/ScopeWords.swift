internal import Stillframe

/// The words for the filters a listing was asked with.
enum ScopeWords {
    /// One chain's scope, without what its images say of it.
    static func recorded(_ chain: Chain) -> String { of(filters: chain.scope) }

    /// One chain's scope.
    static func of(_ chain: Chain, in snapshot: Snapshot) -> String { of(snapshot.askedFilters(of: chain)) }

    private static func of(_ scope: AskedFilters) -> String {
        let isBare = scope.filters == nil && scope.lacksAWSOwned
        return of(filters: scope.filters) + (isBare ? ", probably filtered (no AWS-owned image)" : "")
    }

    private static func of(filters: String?) -> String {
        switch filters {
        case nil: "not recorded"
        case "": "unfiltered"
        case .some(let filters): filters
        }
    }

    /// The scope of a snapshot: the filters of its listings, each with how many have it where they differ.
    ///
    /// Where no request tells, a listing without the images that stand in everybody's does: it was probably filtered.
    static func of(_ snapshot: Snapshot) -> String { of(snapshot.askedFilters) }

    /// The scope of listings together.
    static func of(_ scopes: [AskedFilters]) -> String {
        var counts: [(words: String, listings: Int)] = []
        // By bytes: text that is the same in other normal forms is another filter.
        var places: [[UInt8]: Int] = [:]
        for scope in scopes {
            let words = of(scope)
            let place = places[Array(words.utf8), default: counts.count]
            if place == counts.count {
                places[Array(words.utf8)] = place
                counts.append((words, 0))
            }
            counts[place].listings += 1
        }
        guard counts.count > 1 else { return counts.first?.words ?? "not recorded" }
        let shown = counts.prefix(limit).map { "\($0.words) (\($0.listings))" }
        let left = counts.dropFirst(limit).reduce(0) { $0 + $1.listings }
        return (left > 0 ? shown + ["others (\(left))"] : shown).joined(separator: "; ")
    }

    /// How many different scopes are told.
    private static let limit = 4
}
