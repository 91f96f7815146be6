/// Listings of one account and Region that lie together, one of them complete: several snapshots in one folder.
///
/// It is judged on images of the account itself, by the filters of the requests. Of listings with the same filters and
/// capture times the newest complete one counts. Where filters are not recorded, listings that have no image in common may have had
/// different ones, so all of them count.
struct RepeatedListings {
    /// The chains that a newer listing of the same scope replaces, by index.
    private(set) var replaced: Set<Int> = []
    private(set) var problems: [Problem] = []

    private struct Owner: Hashable {
        let account: StringID
        let region: StringID
    }

    private let chains: [Chain]
    private let scan: ScanResult

    /// Looks at the chains for which `isSound` says that nothing is wrong with them.
    ///
    /// - Complexity: O(*n* log *n*) in the number of images.
    init(_ chains: [Chain], scan: ScanResult, isSound: (Int) -> Bool) {
        self.chains = chains
        self.scan = scan
        if chains.count < 2 { return }
        var listings: [Owner: [Int]] = [:]
        var ownerCounts: [Int: Int] = [:]
        for chain in chains.indices where isSound(chain) {
            let owners = owners(of: chain)
            ownerCounts[chain] = owners.count
            for owner in owners { listings[owner, default: []].append(chain) }
        }
        let several = listings.filter { $0.value.count > 1 }.map { owner, chains in
            (account: scan.strings[owner.account], region: scan.strings[owner.region], chains: chains)
        }
        for group in several.sorted(by: { ($0.account, $0.region) < ($1.account, $1.region) }) {
            for scope in scopes(of: group.chains) where scope.count > 1 && scope.contains(where: isComplete) {
                let newest = scope.allSatisfy { ownerCounts[$0] == 1 } ? newest(of: scope) : nil
                note(scope, of: "account \(group.account) in \(group.region)", newest: newest)
            }
        }
    }

    private func owners(of chain: Int) -> Set<Owner> {
        var owners: Set<Owner> = []
        var last: Owner?
        for page in chains[chain].pages {
            for entry in scan.entries[scan.pages[page].entries] where entry.mayBeViewersOwn {
                let owner = Owner(account: entry.account, region: entry.region)
                if owner == last { continue }
                last = owner
                owners.insert(owner)
            }
        }
        return owners
    }

    /// The listings by filters; one whose filters are not recorded may be like any other.
    private func scopes(of listings: [Int]) -> [[Int]] {
        if listings.contains(where: { chains[$0].scope == nil }) { return [listings] }
        let scopes = Dictionary(grouping: listings) { Array((chains[$0].scope ?? "").utf8) }
        return scopes.values.sorted { $0[0] < $1[0] }
    }

    private func isComplete(_ chain: Int) -> Bool { chains[chain].verdict == .complete }

    /// The one listing that stands for all, the newest of the complete ones; `nil` where that can't be told.
    private func newest(of listings: [Int]) -> Int? {
        guard listings.allSatisfy({ chains[$0].captured != nil }) else { return nil }
        let times = listings.filter(isComplete).compactMap { chains[$0].captured }
        guard let last = times.max(), times.count(where: { $0 == last }) == 1,
            let newest = listings.first(where: { isComplete($0) && chains[$0].captured == last })
        else { return nil }
        let scopes = listings.map { chains[$0].scope }
        if scopes.allSatisfy({ $0 != nil }) { return newest }
        if scopes.contains(where: { $0?.isEmpty == false }) { return nil }
        let images = images(of: newest)
        let isShared = listings.allSatisfy { $0 == newest || !images.isDisjoint(with: self.images(of: $0)) }
        return isShared ? newest : nil
    }

    private func images(of chain: Int) -> Set<StringID> {
        var images: Set<StringID> = []
        for page in chains[chain].pages {
            for entry in scan.entries[scan.pages[page].entries] where entry.arn != .absent { images.insert(entry.arn) }
        }
        return images
    }

    private mutating func note(_ listings: [Int], of owner: String, newest: Int?) {
        let compare = "compare them by giving each folder or file alone"
        guard let newest, let captured = chains[newest].captured else {
            problems.append(
                Problem(
                    .severalSnapshots,
                    "\(counted(listings)) hold images of \(owner): several snapshots lie together, and "
                        + "nothing tells which one counts, so every image of each is counted once; \(compare)"
                )
            )
            return
        }
        let older = listings.filter { $0 != newest }
        replaced.formUnion(older)
        let left = older.count == 1 ? "the other one (\(name(older[0]))) is" : "the \(older.count) others are"
        problems.append(
            Problem(
                .severalSnapshots,
                "\(counted(listings)) hold images of \(owner): the newest complete one, captured \(captured) "
                    + "(\(name(newest))), counts, and \(left) left out; \(compare)"
            )
        )
    }

    private func counted(_ listings: [Int]) -> String {
        let complete = listings.count(where: isComplete)
        return complete == listings.count
            ? "\(complete) complete listings" : "\(listings.count) listings, \(complete) of them complete,"
    }

    private func name(_ chain: Int) -> String {
        chains[chain].files.first.map(ShownText.name) ?? ""
    }
}
