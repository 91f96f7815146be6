/// Counts the figures of a snapshot in one account and Region, or of all together.
struct FigureTally {
    private var owners: [Ownership: Int] = [:]
    private var platforms: [StringID: Int] = [:]
    private var states: [StringID: Int] = [:]
    private var agents: [StringID: Int] = [:]
    /// By whole days, how many images have an agent of that age.
    private var agentAges: [Int: Int] = [:]
    private var errors: [StringID: Int] = [:]
    private var severities: [Severity: Int] = [:]
    private var rules: [UInt16: Int] = [:]
    private var decisions: [FindingStatus: Int] = [:]
    private var issues: [FindingStatus: Int] = [:]

    /// Counts a snapshot by the account and Region in ARNs, in the numbers of its strings.
    ///
    /// - Complexity: O(*n*) in the number of images, errors and findings.
    static func tallies(of store: SnapshotStore) -> [Area: FigureTally] {
        var tallies: [Area: FigureTally] = [:]
        let today = CalendarDate(store.judged.asOf.instant)
        for index in store.order {
            let entry = store.scan.entries[Int(index)]
            let area = Area(account: entry.account, region: entry.region)
            tallies[area, default: FigureTally()].add(entry, store, today)
        }
        for place in 0..<store.findingCount {
            let record = store.judged.records[Int(store.judged.places[place])]
            let area: Area
            if record.image == FindingRecord.snapshot {
                let whole = store.judged.wholes[Int(record.element)]
                area = Area(account: whole.account, region: whole.region)
            } else {
                let entry = store.scan.entries[Int(record.image)]
                area = Area(account: entry.account, region: entry.region)
            }
            tallies[area, default: FigureTally()].add(record, store.severity(ofFinding: place))
        }
        for issue in store.judged.issues {
            let area = Area(account: issue.key.account, region: issue.key.region)
            tallies[area, default: FigureTally()].issues[issue.status, default: 0] += 1
        }
        return tallies
    }

    private mutating func add(_ entry: ImageEntry, _ store: SnapshotStore, _ today: CalendarDate) {
        owners[entry.owner, default: 0] += 1
        if entry.owner == .aws { return }
        platforms[entry.platform, default: 0] += 1
        states[entry.state, default: 0] += 1
        agents[entry.agent, default: 0] += 1
        if let date = store.judged.agentDates[entry.agent] { agentAges[date.days(until: today), default: 0] += 1 }
        for error in store.scan.errors[entry.errors] { errors[error.code, default: 0] += 1 }
    }

    private mutating func add(_ finding: FindingRecord, _ severity: Severity) {
        decisions[finding.status, default: 0] += 1
        if finding.status == .waived { return }
        severities[severity, default: 0] += 1
        rules[finding.rule, default: 0] += 1
    }

    /// Takes in the counts of another account and Region.
    mutating func add(_ other: FigureTally) {
        owners.merge(other.owners, uniquingKeysWith: +)
        platforms.merge(other.platforms, uniquingKeysWith: +)
        states.merge(other.states, uniquingKeysWith: +)
        agents.merge(other.agents, uniquingKeysWith: +)
        agentAges.merge(other.agentAges, uniquingKeysWith: +)
        errors.merge(other.errors, uniquingKeysWith: +)
        severities.merge(other.severities, uniquingKeysWith: +)
        rules.merge(other.rules, uniquingKeysWith: +)
        decisions.merge(other.decisions, uniquingKeysWith: +)
        issues.merge(other.issues, uniquingKeysWith: +)
    }

    /// The figures by group and word; `area` is `nil` for all together.
    func figures(of store: SnapshotStore, area: TrendArea?) -> [TrendFigure] {
        var figures: [TrendFigure] = []
        func add(_ group: TrendFigure.Group, _ rows: [(key: String, value: Int)]) {
            figures += rows.map { TrendFigure(group: group, key: $0.key, area: area, value: $0.value) }
        }
        func words(_ counts: [StringID: Int]) -> [(key: String, value: Int)] {
            var rows = counts.map { (key: store.scan.strings[$0.key], value: $0.value) }
                .sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
            // No word and an empty one are one.
            if rows.count > 1, rows[1].key.isEmpty { rows[0].value += rows.remove(at: 1).value }
            return rows
        }
        let owners = [
            (Ownership.own, "yours"), (.shared, "shared with you"), (.aws, "AWS-owned"),
            (.unknown, "public, owner not known"),
        ]
        add(.images, owners.map { ($0.1, self.owners[$0.0] ?? 0) })
        add(.platform, words(platforms))
        add(.state, words(states))
        add(.agent, words(agents))
        add(
            .agentAge,
            [("median", medianAge), ("oldest", agentAges.keys.max())].compactMap { key, age in
                age.map { (key, $0) }
            }
        )
        add(.severity, Severity.allCases.map { ($0.rawValue, severities[$0] ?? 0) })
        add(
            .rule,
            store.rules.indices.compactMap { rule in
                rules[UInt16(rule)].map { (store.rules[rule].id, $0) }
            }
        )
        add(.decision, FindingStatus.allCases.map { ($0.rawValue, decisions[$0] ?? 0) })
        add(.issues, FindingStatus.allCases.map { ($0.rawValue, issues[$0] ?? 0) })
        add(.error, words(errors))
        return figures
    }

    /// The age that half the images don't reach; of two in the middle the lower one.
    private var medianAge: Int? {
        let count = agentAges.values.reduce(0, +)
        var left = (count + 1) / 2
        for (age, images) in agentAges.sorted(by: { $0.key < $1.key }) {
            left -= images
            if left <= 0 { return age }
        }
        return nil
    }
}
