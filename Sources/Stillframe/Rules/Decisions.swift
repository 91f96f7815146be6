/// What the user decided, in the numbers of one snapshot, and what that made of the findings.
struct Decisions: Sendable {
    let overrides: RuleOverrides
    let waivers: WaiverIndex
    /// By rule, the severity of all its issues; `nil` where none is stated.
    let severities: [Severity?]
    /// How many findings each waiver matches.
    private(set) var waiverUses: [Int]
    /// How many of these no other waiver matches that ends later.
    private(set) var lastUses: [Int]
    /// Whether any finding may be waived or known.
    let marks: Bool

    private let policy: Policy

    let scan: ScanResult

    init(_ settings: Settings, today: CalendarDate, scan: ScanResult) {
        policy = settings.policy
        self.scan = scan
        overrides = RuleOverrides(policy.overrides, rules: settings.rules, strings: scan.strings)
        waivers = WaiverIndex(policy.waivers, rules: settings.rules, today: today, strings: scan.strings)
        waiverUses = [Int](repeating: 0, count: policy.waivers.count)
        lastUses = waiverUses
        severities = settings.rules.map { settings.policy.severities[$0.id] }
        marks = !policy.waivers.isEmpty || policy.baseline != nil
    }

    /// Takes away what rules found on images for which they are off or which are not judged, and marks the rest.
    ///
    /// - Complexity: O(*n* · *w*) in the findings and the waivers and overrides of one rule; nothing where the user decided
    ///   nothing.
    mutating func apply(
        to found: inout [FindingRecord],
        _ wholes: [SnapshotFinding],
        judged: JudgedSet,
        rules: [Rule],
        _ strings: inout StringTable
    ) {
        if !judged.isWhole {
            found.removeAll {
                $0.image != FindingRecord.snapshot
                    && !judged.holds(Int($0.image), owner: scan.entries[Int($0.image)].owner)
            }
        }
        if !overrides.isEmpty { found.removeAll { level(of: $0, wholes) == .off } }
        if !marks { return }
        var known = KnownFindings(policy.baseline, rules: rules, entryCount: scan.entries.count, strings: &strings)
        for index in found.indices {
            let record = found[index]
            var hasEnded = false
            if waivers.concerns(record.rule) {
                let answer = waivers(record, wholes)
                for waiver in answer.matching { waiverUses[waiver] += 1 }
                for waiver in answer.last { lastUses[waiver] += 1 }
                if answer.holding != nil {
                    found[index].status = .waived
                    continue
                }
                hasEnded = !answer.matching.isEmpty
            }
            // What a waiver no longer covers is new, whatever the baseline knew before it.
            if !hasEnded, let limit = known.limit(of: record, wholes, scan: scan, strings: &strings) {
                found[index].status = .known
                found[index].decision.knownSeverity = limit
            }
        }
    }

    /// What is stated of a finding's rule for its image.
    func level(
        of record: FindingRecord,
        _ wholes: [SnapshotFinding]
    ) -> RuleLevel? {
        guard overrides.concerns(Int(record.rule)) else { return nil }
        return record.image == FindingRecord.snapshot
            ? overrides.level(of: Int(record.rule), wholes[Int(record.element)])
            : overrides.level(of: Int(record.rule), scan.entries[Int(record.image)], strings: scan.strings)
    }

    /// What a finding of a rule without a weight of its own weighs: what is stated for its image, else for the rule.
    func severity(of record: FindingRecord, _ wholes: [SnapshotFinding], rules: [Rule]) -> Severity {
        level(of: record, wholes)?.severity ?? severities[Int(record.rule)] ?? rules[Int(record.rule)].severity
    }

    /// The waiver that a waived finding is waived by.
    func waiver(
        of record: FindingRecord,
        _ wholes: [SnapshotFinding]
    ) -> Waiver? {
        guard record.status == .waived else { return nil }
        return waivers(record, wholes).holding.map { policy.waivers[$0] }
    }

    private func waivers(
        _ record: FindingRecord,
        _ wholes: [SnapshotFinding]
    ) -> WaiverIndex.Answer {
        record.image == FindingRecord.snapshot
            ? waivers.answer(record.rule, wholes[Int(record.element)])
            : waivers.answer(record.rule, scan.entries[Int(record.image)], strings: scan.strings)
    }
}
