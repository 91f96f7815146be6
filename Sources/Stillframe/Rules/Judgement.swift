/// The rules' findings over a snapshot, in one fixed order: by severity, rule, and place of the image.
struct Judgement: Sendable {
    /// The findings in order; `image` is an index into the entries.
    let records: [FindingRecord]
    /// The range of each rule that has findings, worst severity first, then in report order.
    let ranges: [(rule: Int, range: Range<Int>)]
    /// The subjects' table: the scan's, and what entry rules added.
    let strings: StringTable
    let asOf: AsOf
    /// One context a rule, with the rule's parameters.
    let contexts: [JudgementContext]
    /// The day each interned agent version names, for those that name one.
    let agentDates: [StringID: CalendarDate]

    /// Runs the rules that need an instant, and orders what all rules found.
    init(merged: SnapshotMerge, scan: ScanResult, settings: Settings) {
        asOf = AsOf(scan: scan, merged: merged, settings: settings)
        let instant = asOf.instant
        let contexts = settings.rules.map { rule in
            JudgementContext(
                asOf: instant,
                facts: settings.facts,
                parameters: rule.parameters.map(\.defaultValue)
            )
        }
        let dates = Self.agentDates(scan, merged)
        var sink = FindingSink(strings: scan.strings, facts: settings.facts)
        for (rule, context) in zip(settings.rules.indices, contexts) {
            guard case .entry(let check) = settings.rules[rule].check else { continue }
            sink.rule = UInt16(rule)
            for index in merged.order {
                let entry = scan.entries[Int(index)]
                if entry.owner == .aws, !settings.includesAWSOwned { continue }
                sink.image = index
                let before = sink.records.count
                check(EntryFacts(entry, agentDate: dates[entry.agent]), context, &sink)
                for record in before..<sink.records.count {
                    sink.cite(record, at: entry.position(of: sink.records[record].member))
                }
            }
        }
        let ordered = Self.order(scan.findings + sink.records, ranks: merged.ranks, rules: settings.rules)
        records = ordered.records
        ranges = ordered.ranges
        strings = sink.strings
        self.contexts = contexts
        agentDates = dates
    }

    private static func agentDates(_ scan: ScanResult, _ merged: SnapshotMerge) -> [StringID: CalendarDate] {
        var dates: [StringID: CalendarDate] = [:]
        var seen: Set<StringID> = []
        for index in merged.order {
            let agent = scan.entries[Int(index)].agent
            guard seen.insert(agent).inserted else { continue }
            dates[agent] = scan.strings.withBytes(of: agent) { AgentVersion($0) }?.date
        }
        return dates
    }

    /// Sorts by counting: findings come by rule already, and mostly by image.
    private static func order(
        _ found: [FindingRecord],
        ranks: [UInt32],
        rules: [Rule]
    )
        -> (records: [FindingRecord], ranges: [(rule: Int, range: Range<Int>)])
    {
        var byRule = [[FindingRecord]](repeating: [], count: rules.count)
        for record in found where ranks[Int(record.image)] != .max { byRule[Int(record.rule)].append(record) }
        let sequence = rules.indices.sorted { left, right in
            (rules[right].severity, left) < (rules[left].severity, right)
        }
        var records: [FindingRecord] = []
        records.reserveCapacity(found.count)
        var ranges: [(rule: Int, range: Range<Int>)] = []
        for rule in sequence where !byRule[rule].isEmpty {
            let start = records.count
            let isOrdered = zip(byRule[rule], byRule[rule].dropFirst()).allSatisfy { left, right in
                ranks[Int(left.image)] <= ranks[Int(right.image)]
            }
            // Records of one image keep the order they were found in, which the image alone decides.
            if !isOrdered {
                let places = byRule[rule].indices.sorted { left, right in
                    (ranks[Int(byRule[rule][left].image)], left) < (ranks[Int(byRule[rule][right].image)], right)
                }
                byRule[rule] = places.map { byRule[rule][$0] }
            }
            records.append(contentsOf: byRule[rule])
            ranges.append((rule, start..<records.count))
        }
        return (records, ranges)
    }
}

extension EntryFacts {
    init(_ entry: ImageEntry, agentDate: CalendarDate?) {
        self.init(
            state: entry.state,
            platform: entry.platform,
            visibility: entry.visibility,
            agent: entry.agent,
            latestAgent: entry.latestAgent,
            agentDate: agentDate,
            created: entry.createdTime,
            baseReleased: entry.baseReleasedTime,
            owner: entry.owner,
            members: entry.members,
            errorCount: Int(entry.errorCount)
        )
    }
}

extension ImageEntry {
    /// `CreatedTime`, where it is present.
    var createdTime: Timestamp? {
        members.contains(.createdTime) ? Timestamp(microseconds: created) : nil
    }

    /// `PublicBaseImageReleasedDate`, where it is present.
    var baseReleasedTime: Timestamp? {
        members.contains(.publicBaseImageReleasedDate) ? Timestamp(microseconds: baseReleased) : nil
    }

    /// The position of a member that entry rules cite, relative to the image's.
    func position(of member: CitedMember) -> Position {
        switch member {
        case .state: statePosition
        case .platform: platformPosition
        case .agent: agentPosition
        case .image, .name, .created, .stateChangeReasonCode, .errorCode: Position()
        }
    }
}

extension AsOf {
    /// Given, else the newest capture time, else the clock.
    init(scan: ScanResult, merged: SnapshotMerge, settings: Settings) {
        var newest = Int64.min
        for index in merged.order {
            let entry = scan.entries[Int(index)]
            if entry.members.contains(.createdTime) { newest = max(newest, entry.created) }
        }
        for error in scan.errors where merged.ranks[Int(error.image)] != .max { newest = max(newest, error.time) }
        let captured = scan.pages.map(\.captured).max() ?? .min
        newest = max(newest, captured)
        let data = newest == .min ? nil : Timestamp(microseconds: newest)
        if let given = settings.asOf {
            self.init(instant: given, source: .given, newestInData: data)
        } else if captured != .min {
            self.init(instant: Timestamp(microseconds: captured), source: .captured, newestInData: data)
        } else {
            self.init(instant: settings.now, source: .clock, newestInData: data)
        }
    }
}
