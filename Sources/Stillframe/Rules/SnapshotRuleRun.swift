/// Runs the rules that look at the snapshot as a whole, once every input was read.
struct SnapshotRuleRun: Sendable {
    /// What they found, in rule order, at most 65 536.
    private(set) var findings: [SnapshotFinding] = []
    /// By finding, the index of its rule.
    private var rules: [UInt16] = []
    /// By rule that can't judge each image, how many it could not, by reason.
    private var abstained: [Int: [Int]] = [:]

    /// Runs them; `contexts` has one entry a rule.
    init(_ rules: [Rule], _ facts: borrowing SnapshotFacts, _ contexts: [JudgementContext]) {
        for (number, rule) in rules.enumerated() {
            guard case .snapshot(let check) = rule.check, !contexts[number].isOffEverywhere else { continue }
            for finding in check(facts, contexts[number]) { add(finding, of: number) }
            if rule.unjudged != nil { abstained[number] = Self.abstained(rule, facts, contexts[number]) }
        }
    }

    /// How many images a rule could not judge, by reason; those of listings that it doesn't judge at all are not counted.
    private static func abstained(
        _ rule: Rule,
        _ facts: borrowing SnapshotFacts,
        _ context: JudgementContext
    ) -> [Int] {
        var counts = [Int](repeating: 0, count: Abstention.allCases.count)
        let isBlind = facts.members.members.indices.map { facts.members.missing(for: rule, in: $0) != nil }
        facts.forEachImage { index, entry in
            guard rule.images.holds(entry.owner, isAvailable: entry.state == ModelWord.available),
                !isBlind[facts.members.chain(of: entry)], let reason = rule.unjudged?(index, facts, context)
            else { return }
            counts[Int(reason.rawValue)] += 1
        }
        return counts
    }

    /// How many images a rule could not judge, by reason; `nil` for one that judges each.
    func abstained(by rule: Int) -> [Int]? { abstained[rule] }

    /// Runs the rules over waivers, when it is known what those match, and gives the index of their first finding.
    mutating func run(_ rules: [Rule], _ waivers: [WaiverUse]) -> Int {
        let first = findings.count
        for (number, rule) in rules.enumerated() {
            guard case .waivers(let check) = rule.check else { continue }
            for finding in waivers.compactMap(check) { add(finding, of: number) }
        }
        return first
    }

    private mutating func add(_ finding: SnapshotFinding, of rule: Int) {
        guard findings.count <= UInt16.max else { return }
        findings.append(finding)
        rules.append(UInt16(rule))
    }

    /// The findings from an index on as records, whose subjects `intern` takes.
    func records(from first: Int = 0, _ intern: (String) -> StringID) -> [FindingRecord] {
        findings.indices[first...].map { index in
            FindingRecord(
                image: FindingRecord.snapshot,
                subject: intern(findings[index].subject),
                rule: rules[index],
                element: UInt16(index),
                member: .image
            )
        }
    }
}
