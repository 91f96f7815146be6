/// Weighs the issues that findings were gathered into and puts both in their one fixed order: open ones first, then known and waived ones; worst
/// first, then by rule, account, Region and subject; within an issue by image.
///
/// - Complexity: O(*n*) in the number of findings, plus O(*m* log *m*) in the number of issues.
struct IssueGathering {
    /// The findings as they were found.
    private(set) var records: [FindingRecord]
    /// The findings by issue and image, as indices into the records.
    private(set) var places: [UInt32] = []
    private(set) var issues: [IssueRecord] = []

    /// The number of each record's issue.
    private let numbers: [UInt32]
    private let scan: ScanResult
    private let ranks: [UInt32]
    private let strings: StringTable
    private let wholes: [SnapshotFinding]

    /// Prepares to gather numbered findings.
    init(_ numbered: consuming IssueNumbering, merged: SnapshotMerge, strings: StringTable) {
        self.strings = strings
        wholes = numbered.wholes
        scan = numbered.scan
        ranks = merged.ranks
        records = numbered.records
        numbers = numbered.numbers
        issues = numbered.issues
    }

    /// Makes the issues; `contexts` has one entry a rule.
    mutating func gather(
        rules: [Rule],
        contexts: [JudgementContext],
        recovery: Recovery,
        decisions: Decisions
    ) {
        weigh(rules: rules, contexts: contexts, recovery: recovery, decisions: decisions)
        decide(decisions)
        let sequence = issues.indices.sorted { isBefore(issues[$0], issues[$1]) }
        sort(sequence)
        issues = sequence.map { issues[$0] }
    }

    private mutating func weigh(
        rules: [Rule],
        contexts: [JudgementContext],
        recovery: Recovery,
        decisions: Decisions
    ) {
        for index in issues.indices {
            let key = issues[index].key
            if issues[index].newest != .min {
                issues[index].createdSince = recovery.count(
                    since: max(issues[index].newest, issues[index].latestUntimed),
                    account: key.account,
                    region: key.region
                )
            }
            let rule = rules[Int(key.rule)]
            let stated = decisions.severities[Int(key.rule)]
            if let whole = issues[index].snapshotFinding {
                issues[index].weighed = stated ?? wholes[whole].severity ?? rule.severity
            } else {
                let context = contexts[Int(key.rule)].at(Area(account: key.account, region: key.region))
                issues[index].weighed =
                    stated ?? rule.weigh.map { $0(issues[index].facts(strings, context)) } ?? rule.severity
            }
            issues[index].severity = issues[index].weighed
        }
    }

    /// Opens what is known as something milder, counts what is known and waived, and takes the worst of what is stated for
    /// single images.
    private mutating func decide(_ decisions: Decisions) {
        if decisions.marks {
            for (index, number) in zip(records.indices, numbers) {
                let record = records[index]
                let severity = decisions.level(of: record, wholes)?.severity ?? issues[Int(number)].weighed
                if record.decision.isKnown(belowSeverity: severity) { records[index].status = .open }
                switch records[index].status {
                case .open: break
                case .known: issues[Int(number)].knownCount += 1
                case .waived: issues[Int(number)].waivedCount += 1
                }
            }
        }
        if decisions.overrides.isEmpty { return }
        var worst = [Severity?](repeating: nil, count: issues.count)
        for (record, number) in zip(records, numbers) {
            let level = decisions.level(of: record, wholes)
            let severity = level?.severity ?? issues[Int(number)].weighed
            worst[Int(number)] = max(severity, worst[Int(number)] ?? severity)
        }
        for (number, severity) in worst.enumerated() { issues[number].severity = severity ?? issues[number].severity }
    }

    private func isBefore(_ left: IssueRecord, _ right: IssueRecord) -> Bool {
        if left.status != right.status { return left.status.rank < right.status.rank }
        if left.severity != right.severity { return right.severity < left.severity }
        if left.key.rule != right.key.rule { return left.key.rule < right.key.rule }
        for (first, second) in [
            (left.key.account, right.key.account), (left.key.region, right.key.region),
            (left.key.subject, right.key.subject),
        ] where first != second {
            return strings[first].utf8.lexicographicallyPrecedes(strings[second].utf8)
        }
        return false
    }

    /// Sorts the findings by counting: they mostly come in image order already.
    private mutating func sort(_ sequence: [Int]) {
        var starts = [Int](repeating: 0, count: issues.count)
        var start = 0
        for issue in sequence {
            starts[issue] = start
            issues[issue].range = start..<start + issues[issue].count
            start += issues[issue].count
        }
        var places = [UInt32](repeating: 0, count: records.count)
        for (record, number) in numbers.enumerated() {
            places[starts[Int(number)]] = UInt32(record)
            starts[Int(number)] += 1
        }
        for issue in issues {
            let isOrdered = zip(places[issue.range], places[issue.range].dropFirst()).allSatisfy {
                rank($0) <= rank($1)
            }
            // Records of one image keep the order they were found in, which the image alone decides.
            if !isOrdered { places[issue.range].sort { (rank($0), $0) < (rank($1), $1) } }
        }
        self.places = places
    }

    private func rank(_ record: UInt32) -> UInt32 {
        let image = records[Int(record)].image
        return image == FindingRecord.snapshot ? .max : ranks[Int(image)]
    }
}
