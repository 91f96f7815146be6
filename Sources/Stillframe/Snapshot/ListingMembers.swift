/// Which members each chain's images show: a listing that shows a member on no image says nothing about it.
struct ListingMembers: Sendable {
    /// By page, the number of its chain.
    private var chains: [UInt32]
    /// By chain, the members that any of its images has, AWS's own included.
    private(set) var members: [MemberSet]

    /// Collects the members that each listing shows by itself, also on images of which another listing's view is kept.
    ///
    /// - Complexity: O(*n*) in the number of images.
    init(scan: ScanResult, chains found: [Chain]) {
        chains = [UInt32](repeating: 0, count: scan.pages.count)
        members = [MemberSet](repeating: MemberSet(), count: max(1, found.count))
        for (number, chain) in found.enumerated() {
            for page in chain.pages {
                chains[page] = UInt32(number)
                for index in scan.pages[page].entries { members[number].bits |= scan.entries[index].members.bits }
            }
        }
    }

    /// The number of the chain an image lies in.
    func chain(of entry: ImageEntry) -> Int { Int(chains[Int(entry.page)]) }

    /// The first member that a rule needs and no image of a chain has; `nil` where the rule can judge.
    func missing(for rule: Rule, in chain: Int) -> ImageMember? {
        if rule.images != .any, !members[chain].contains(.state) { return .state }
        return rule.needs.first { !members[chain].contains($0) }
    }
}
