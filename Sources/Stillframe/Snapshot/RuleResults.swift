/// Counts for each rule what became of every image.
struct RuleResults {
    /// The images of one chain that are judged, by what their state says.
    private struct Listing {
        var available = 0
        var otherStates = 0
        var total: Int { available + otherStates }
    }

    private let members: ListingMembers
    private var listings: [Listing]
    private var awsOwned = 0

    /// Counts the images of a snapshot by chain.
    ///
    /// - Complexity: O(*n*) in the number of images.
    init(scan: ScanResult, members: ListingMembers, order: [UInt32], includesAWSOwned: Bool) {
        self.members = members
        listings = [Listing](repeating: Listing(), count: members.members.count)
        for index in order {
            let entry = scan.entries[Int(index)]
            let chain = members.chain(of: entry)
            if entry.owner == .aws, !includesAWSOwned {
                awsOwned += 1
            } else if entry.state == ModelWord.available {
                listings[chain].available += 1
            } else {
                listings[chain].otherStates += 1
            }
        }
    }

    /// The results of rules, in their order.
    func results(of rules: [Rule], issues: [IssueRecord], flagged: [Int], abstained: [[Int]]) -> [RuleResult] {
        var issueCounts = [Int](repeating: 0, count: rules.count)
        for issue in issues { issueCounts[Int(issue.key.rule)] += 1 }
        return rules.enumerated().map { number, rule in
            result(of: rule, issueCount: issueCounts[number], flagged: flagged[number], abstained: abstained[number])
        }
    }

    private func result(of rule: Rule, issueCount: Int, flagged: Int, abstained: [Int]) -> RuleResult {
        var concerned = 0
        var unseen = 0
        var reasons: [String] = []
        var notConcerned = awsOwned
        var absent: [ImageMember: (images: Int, listings: Int)] = [:]
        for (chain, listing) in listings.enumerated() {
            let images = concern(of: rule, listing, chain)
            concerned += images
            notConcerned += listing.total - images
            guard images > 0, let member = members.missing(for: rule, in: chain) else { continue }
            unseen += images
            absent[member, default: (0, 0)].images += images
            absent[member, default: (0, 0)].listings += 1
        }
        let used = listings.count { $0.total > 0 }
        for (member, count) in absent.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
            let images = count.images == 1 ? "the only image" : "all \(count.images) images"
            let place = used > 1 ? " of \(count.listings) of \(used) listings" : ""
            reasons.append("member \(member.name) absent from \(images)\(place)")
        }
        for (number, count) in abstained.enumerated() where count > 0 {
            guard let reason = Abstention(rawValue: UInt8(number)) else { continue }
            reasons.append("\(count) \(count == 1 ? "image" : "images"): \(reason.words)")
        }
        let notJudged = unseen + abstained.reduce(0, +)
        return RuleResult(
            rule: rule,
            issueCount: issueCount,
            flagged: flagged,
            fine: max(0, concerned - notJudged - flagged),
            notJudged: notJudged,
            notConcerned: notConcerned,
            reasons: reasons
        )
    }

    /// How many images of a listing a rule is about; all, where nothing tells their state.
    private func concern(of rule: Rule, _ listing: Listing, _ chain: Int) -> Int {
        rule.images == .any || !members.members[chain].contains(.state) ? listing.total : listing.available
    }
}
