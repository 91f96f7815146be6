/// What the rules say of a snapshot: findings gathered into issues, and what became of each rule.
struct Judgement: Sendable {
    /// The findings by issue, within one by image; `image` is an index into the entries.
    let records: [FindingRecord]
    /// The issues in order: worst first, then by rule, account, Region and subject.
    let issues: [IssueRecord]
    /// What became of each rule, in report order.
    let results: [RuleResult]
    /// The subjects' table: the scan's, and what entry rules added.
    let strings: StringTable
    let asOf: AsOf
    /// One context a rule, with the rule's parameters.
    let contexts: [JudgementContext]
    /// The day each interned agent version names, for those that name one.
    let agentDates: AgentDates

    /// Runs the rules that need an instant, and gathers what all rules found.
    init(merged: SnapshotMerge, chains: [Chain], scan: ScanResult, settings: Settings) {
        asOf = AsOf(scan: scan, merged: merged, settings: settings)
        let instant = asOf.instant
        contexts = settings.rules.map { rule in
            JudgementContext(
                asOf: instant,
                facts: settings.facts,
                parameters: rule.parameters.map(\.defaultValue)
            )
        }
        agentDates = AgentDates(scan: scan, order: merged.order)
        let members = ListingMembers(scan: scan, chains: chains, order: merged.order)
        var run = EntryRuleRun(
            scan: scan,
            merged: merged,
            members: members,
            settings: settings,
            agentDates: agentDates
        )
        run.run(contexts)
        strings = run.sink.strings
        var gathering = IssueGathering(
            scan.findings + run.sink.records,
            scan: scan,
            merged: merged,
            strings: strings,
            agentDates: agentDates
        )
        let recovery = Recovery(scan: scan, order: merged.order)
        gathering.gather(rules: settings.rules, contexts: contexts, recovery: recovery)
        records = gathering.records
        issues = gathering.issues
        let counts = RuleResults(
            scan: scan,
            members: members,
            order: merged.order,
            includesAWSOwned: settings.includesAWSOwned
        )
        results = counts.results(
            of: settings.rules,
            issues: issues,
            flagged: gathering.flaggedImages(ruleCount: settings.rules.count),
            abstained: run.abstained
        )
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
