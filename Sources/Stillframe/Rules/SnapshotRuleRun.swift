/// Runs the rules that look at the snapshot as a whole, last of all.
struct SnapshotRuleRun {
    private(set) var findings: [SnapshotFinding] = []
    private(set) var records: [FindingRecord] = []
    /// The subjects' table, grown by those of the findings.
    private(set) var strings: StringTable

    init(strings: StringTable) {
        self.strings = strings
    }

    /// Runs them; `contexts` has one entry a rule.
    mutating func run(_ rules: [Rule], _ facts: borrowing SnapshotFacts, _ contexts: [JudgementContext]) {
        for (number, rule) in rules.enumerated() {
            guard case .snapshot(let check) = rule.check, !contexts[number].isOff else { continue }
            for finding in check(facts, contexts[number]) where findings.count <= UInt16.max {
                records.append(
                    FindingRecord(
                        image: FindingRecord.snapshot,
                        subject: strings.intern(finding.subject),
                        rule: UInt16(number),
                        element: UInt16(findings.count),
                        member: .image
                    )
                )
                findings.append(finding)
            }
        }
    }
}
