/// Counts for each rule what became of every image.
struct RuleResults {
    private let members: ListingMembers
    /// By chain and ``JudgedImages``, how many images a rule of that kind is about.
    private var concerned: [[Int]]
    private var total = 0

    /// Counts the images of a snapshot by chain.
    ///
    /// - Complexity: O(*n*) in the number of images.
    init(scan: ScanResult, members: ListingMembers, order: [UInt32], includesAWSOwned: Bool) {
        self.members = members
        let kinds = JudgedImages.allCases
        concerned = [[Int]](repeating: [Int](repeating: 0, count: kinds.count), count: members.members.count)
        for index in order {
            let entry = scan.entries[Int(index)]
            total += 1
            if entry.owner == .aws, !includesAWSOwned { continue }
            let chain = members.chain(of: entry)
            // All count where nothing tells their state.
            let isAvailable = entry.state == ModelWord.available || !members.members[chain].contains(.state)
            for (number, kind) in kinds.enumerated() where kind.holds(entry.owner, isAvailable: isAvailable) {
                concerned[chain][number] += 1
            }
        }
    }

    /// The results of rules, in their order.
    func results(
        of rules: [Rule],
        contexts: [JudgementContext],
        issues: [IssueRecord],
        flagged: [Int],
        abstained: [[Int]]
    ) -> [RuleResult] {
        var issueCounts = [Int](repeating: 0, count: rules.count)
        for issue in issues { issueCounts[Int(issue.key.rule)] += 1 }
        return rules.enumerated().map { number, rule in
            contexts[number].isOff
                ? off(rule)
                : result(
                    of: rule,
                    issueCount: issueCounts[number],
                    flagged: flagged[number],
                    abstained: abstained[number]
                )
        }
    }

    /// A rule that is off is about no image.
    private func off(_ rule: Rule) -> RuleResult {
        let lists = rule.parameters.filter { $0.defaultValue == .list([]) }.map { "`\($0.name)`" }
        return RuleResult(
            rule: rule,
            issueCount: 0,
            flagged: 0,
            fine: 0,
            notJudged: 0,
            notConcerned: total,
            reasons: ["off until \(lists.joined(separator: " and ")) is given"]
        )
    }

    private func result(of rule: Rule, issueCount: Int, flagged: Int, abstained: [Int]) -> RuleResult {
        let counts = concerned.map { $0[rule.images.number] }
        let images = counts.reduce(0, +)
        var unseen = 0
        var reasons: [String] = []
        var absent: [ImageMember: (images: Int, listings: Int)] = [:]
        for (chain, count) in counts.enumerated() where count > 0 {
            guard let member = members.missing(for: rule, in: chain) else { continue }
            unseen += count
            absent[member, default: (0, 0)].images += count
            absent[member, default: (0, 0)].listings += 1
        }
        let used = concerned.count { $0[JudgedImages.any.number] > 0 }
        for (member, count) in absent.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
            let which = count.images == 1 ? "the only image" : "all \(count.images) images"
            let place = used > 1 ? " of \(count.listings) of \(used) listings" : ""
            reasons.append("member \(member.name) absent from \(which)\(place)")
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
            fine: max(0, images - notJudged - flagged),
            notJudged: notJudged,
            notConcerned: total - images,
            reasons: reasons
        )
    }
}

extension JudgedImages {
    /// Its place among all cases.
    fileprivate var number: Int { JudgedImages.allCases.firstIndex(of: self) ?? 0 }
}
