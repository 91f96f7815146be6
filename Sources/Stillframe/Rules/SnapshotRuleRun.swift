/// Runs the rules that look at the snapshot as a whole, once every input was read.
struct SnapshotRuleRun: Sendable {
    /// What they found, in rule order, at most 65 536.
    private(set) var findings: [SnapshotFinding] = []
    /// By finding, the index of its rule.
    private var rules: [UInt16] = []

    /// Runs them; `contexts` has one entry a rule.
    init(_ rules: [Rule], _ facts: borrowing SnapshotFacts, _ contexts: [JudgementContext]) {
        for (number, rule) in rules.enumerated() {
            guard case .snapshot(let check) = rule.check, !contexts[number].isOff else { continue }
            for finding in check(facts, contexts[number]) where findings.count <= UInt16.max {
                findings.append(finding)
                self.rules.append(UInt16(number))
            }
        }
    }

    /// The findings as records, whose subjects `intern` takes.
    func records(_ intern: (String) -> StringID) -> [FindingRecord] {
        findings.indices.map { index in
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
