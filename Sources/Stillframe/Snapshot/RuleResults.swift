/// Counts for each rule what became of every image.
struct RuleResults {
    private let members: ListingMembers
    /// By chain and ``JudgedImages``, how many images a rule of that kind is about.
    private var concerned: [[Int]]
    /// The chains that any rule is about.
    private var used: [Int]
    private var total = 0
    /// By rule that is off for some images, by chain, how many of those it would be about.
    private var offCounts: [Int: [Int]] = [:]
    /// By chain and ``JudgedImages``, how many images a rule of that kind may be about: their state is not known.
    private var stateless: [[Int]]
    /// By rule that is off for some images, by chain, how many of those have no known state.
    private var offStateless: [Int: [Int]] = [:]
    /// By what rules read of each image, by chain and ``JudgedImages``, how many images lack a member of it.
    private var lacking: [MemberSet: [[Int]]] = [:]
    /// By rule that is off for some images, by chain, how many of those lack a member that it reads.
    private var offLacking: [Int: [Int]] = [:]

    /// Counts the images of a snapshot by chain.
    ///
    /// - Complexity: O(*n*) in the number of images.
    init(
        scan: ScanResult,
        members: ListingMembers,
        order: [UInt32],
        judged: JudgedSet,
        rules: [Rule],
        overrides: RuleOverrides
    ) {
        self.members = members
        used = []
        let kinds = JudgedImages.allCases
        let none = [[Int]](repeating: [Int](repeating: 0, count: kinds.count), count: members.members.count)
        concerned = none
        stateless = none
        let reads = Set(rules.map(\.readSet) + rules.map { MemberSet($0.reads) }).subtracting([MemberSet()])
        var lacking = reads.map { (members: $0, counts: none) }
        for index in order {
            let entry = scan.entries[Int(index)]
            total += 1
            guard judged.holds(Int(index), owner: entry.owner) else { continue }
            let chain = members.chain(of: entry)
            // All count where nothing tells their state.
            let isStateless = members.members[chain].contains(.state) && !entry.hasKnownState
            let isAvailable =
                entry.state == ModelWord.available || isStateless || !members.members[chain].contains(.state)
            for (number, kind) in kinds.enumerated() where kind.holds(entry.owner, isAvailable: isAvailable) {
                concerned[chain][number] += 1
                if isStateless, kind != .any {
                    stateless[chain][number] += 1
                    continue
                }
                for set in lacking.indices where !lacking[set].members.isSubset(of: entry.members) {
                    lacking[set].counts[chain][number] += 1
                }
            }
            if overrides.isEmpty { continue }
            for (number, rule) in rules.enumerated() where rule.images.holds(entry.owner, isAvailable: isAvailable) {
                guard overrides.isOff(number, entry, strings: scan.strings) else { continue }
                offCounts[number, default: [Int](repeating: 0, count: concerned.count)][chain] += 1
                if isStateless, rule.images != .any {
                    offStateless[number, default: [Int](repeating: 0, count: concerned.count)][chain] += 1
                    continue
                }
                if rule.readSet.isSubset(of: entry.members) { continue }
                offLacking[number, default: [Int](repeating: 0, count: concerned.count)][chain] += 1
            }
        }
        self.lacking = Dictionary(uniqueKeysWithValues: lacking.map { ($0.members, $0.counts) })
        let concerned = concerned
        used = concerned.indices.filter { concerned[$0][JudgedImages.any.number] > 0 }
    }

    /// The results of rules, in their order; of those over waivers only where there are some.
    func results(
        of rules: [Rule],
        hasWaivers: Bool,
        contexts: [JudgementContext],
        issues: [IssueRecord],
        flagged: [FlaggedImages],
        abstained: [[Int]],
        custom: CustomFindings
    ) -> [RuleResult] {
        var issueCounts = [Int](repeating: 0, count: rules.count)
        for issue in issues { issueCounts[Int(issue.key.rule)] += 1 }
        return rules.enumerated().compactMap { number, rule in
            if rule.category == .configuration {
                // It is about waivers, not about images.
                return hasWaivers ? unconcerned(rule, issueCount: issueCounts[number], reasons: []) : nil
            }
            if contexts[number].isOffEverywhere { return off(rule) }
            return result(
                of: rule,
                number: number,
                issueCount: issueCounts[number],
                flagged: flagged[number],
                abstained: Self.abstentions(abstained[number]) + custom.unjudged(by: number)
            )
        }
    }

    /// How many reasons of single images are told.
    private static let reasonLimit = 10

    /// The reasons for which a rule did not judge single images.
    private static func abstentions(_ counts: [Int]) -> [(reason: String, images: Int)] {
        zip(Abstention.allCases, counts).filter { $1 > 0 }.map { (reason: $0.words, images: $1) }
    }

    /// A rule that is off is about no image.
    private func off(_ rule: Rule) -> RuleResult {
        let lists = rule.parameters.filter { $0.defaultValue == .list([]) }.map { "`\($0.name)`" }
        let missing =
            rule.isAboutExpectation
            ? "accounts or Regions are expected" : "\(lists.joined(separator: " and ")) is given"
        return unconcerned(rule, issueCount: 0, reasons: ["off until \(missing)"])
    }

    /// What became of a rule that is about no image.
    private func unconcerned(_ rule: Rule, issueCount: Int, reasons: [String]) -> RuleResult {
        RuleResult(
            rule: rule,
            issueCount: issueCount,
            flagged: 0,
            fine: 0,
            notJudged: 0,
            notConcerned: total,
            reasons: reasons
        )
    }

    private func result(
        of rule: Rule,
        number: Int,
        issueCount: Int,
        flagged: FlaggedImages,
        abstained: [(reason: String, images: Int)]
    ) -> RuleResult {
        let off = offCounts[number]
        let images = used.reduce(0) { $0 + concerned[$1][rule.images.number] } - (off ?? []).reduce(0, +)
        var (unseen, reasons) = unseen(by: rule, off: off)
        let untold = statelessCount(rule, number)
        if untold > 0 {
            reasons.append(
                """
                \(untold) \(untold == 1 ? "image" : "images"): State is absent or a word that is not known, so that the rule may not \
                be about \(untold == 1 ? "it" : "them")
                """
            )
            unseen += untold
        }
        let unread = lackingCount(rule, number) - flagged.lacking
        if unread > 0 {
            let which = unread == images ? Self.all(images) : "\(unread) of \(images) images"
            reasons.append("member \(lackingNames(rule)) absent from \(which)")
            unseen += unread
        }
        for (reason, count) in abstained.prefix(Self.reasonLimit) {
            reasons.append("\(count) \(count == 1 ? "image" : "images"): \(reason)")
        }
        let others = abstained.dropFirst(Self.reasonLimit).reduce(0) { $0 + $1.images }
        if others > 0 { reasons.append("\(others) \(others == 1 ? "image" : "images"): other reasons") }
        if let off {
            let count = off.reduce(0, +)
            reasons.append("off for \(count) \(count == 1 ? "image" : "images") by an override")
        }
        let notJudged = unseen + abstained.reduce(0) { $0 + $1.images }
        assert(flagged.count + notJudged <= images, "rule \(rule.id) counts an image twice")
        return RuleResult(
            rule: rule,
            issueCount: issueCount,
            flagged: flagged.count,
            fine: images - notJudged - flagged.count,
            notJudged: notJudged,
            notConcerned: total - images,
            reasons: reasons
        )
    }

    /// How many images lie in listings that show a member which a rule needs on none, and a reason a member.
    private func unseen(by rule: Rule, off: [Int]?) -> (count: Int, reasons: [String]) {
        var unseen = 0
        var absent: [ImageMember: (images: Int, listings: Int)] = [:]
        for chain in used {
            let count = concerned[chain][rule.images.number] - (off?[chain] ?? 0)
            guard count > 0, let member = members.missing(for: rule, in: chain) else { continue }
            unseen += count
            absent[member, default: (0, 0)].images += count
            absent[member, default: (0, 0)].listings += 1
        }
        let reasons = absent.sorted { $0.key.rawValue < $1.key.rawValue }.map { member, count in
            let place = used.count > 1 ? " of \(count.listings) of \(used.count) listings" : ""
            return "member \(member.name) absent from \(Self.all(count.images))\(place)"
        }
        return (unseen, reasons)
    }

    /// How many images of the other listings may be such as the rule is about, or not.
    private func statelessCount(_ rule: Rule, _ number: Int) -> Int {
        used.reduce(0) { sum, chain in
            members.missing(for: rule, in: chain) != nil
                ? sum : sum + stateless[chain][rule.images.number] - (offStateless[number]?[chain] ?? 0)
        }
    }

    /// How many images of the other listings lack a member that a rule reads of each.
    private func lackingCount(_ rule: Rule, _ number: Int) -> Int {
        used.reduce(lackingCount(rule, of: rule.readSet)) { sum, chain in
            members.missing(for: rule, in: chain) != nil ? sum : sum - (offLacking[number]?[chain] ?? 0)
        }
    }

    private func lackingCount(_ rule: Rule, of set: MemberSet) -> Int {
        guard let counts = lacking[set] else { return 0 }
        return used.reduce(0) { sum, chain in
            members.missing(for: rule, in: chain) != nil ? sum : sum + counts[chain][rule.images.number]
        }
    }

    /// The members that images of the other listings lack: those of the image, of its applications or errors, or both.
    private func lackingNames(_ rule: Rule) -> String {
        let whole = lackingCount(rule, of: MemberSet(rule.reads))
        let isPart = whole < lackingCount(rule, of: rule.readSet)
        let names = (whole > 0 ? rule.reads.map(\.name) : []) + (isPart ? rule.parts.map(\.name) : [])
        return names.joined(separator: " or ")
    }

    private static func all(_ count: Int) -> String {
        count == 1 ? "the only image" : "all \(count) images"
    }
}

extension JudgedImages {
    /// Its place among all cases.
    fileprivate var number: Int { JudgedImages.allCases.firstIndex(of: self) ?? 0 }
}
