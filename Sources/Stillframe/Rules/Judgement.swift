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
    /// What rules say of the snapshot as a whole; records whose image is ``FindingRecord/snapshot`` refer to it.
    let wholes: [SnapshotFinding]
    /// The instant at which ages are counted.
    let asOf: AsOf
    /// One context a rule, with the rule's parameters.
    let contexts: [JudgementContext]
    /// The day each interned agent version names, for those that name one.
    let agentDates: AgentDates
    /// The newer images that have probably replaced others.
    let successors: Successors

    /// Runs the rules that need an instant or all images, and gathers what all rules found of the chosen images.
    ///
    /// What an image is compared with, such as the newest agent and the bases that are there, are all images.
    init(
        _ found: consuming [FindingRecord],
        merged: SnapshotMerge,
        chosen: SnapshotMerge,
        standing: Standing,
        scan: ScanResult,
        items: [InputItem],
        settings: Settings
    ) {
        asOf = standing.asOf
        contexts = settings.rules.map { rule in
            JudgementContext(
                asOf: standing.asOf.instant,
                facts: settings.facts,
                parameters: rule.parameterValues(in: settings)
            )
        }
        agentDates = AgentDates(scan: scan, order: merged.order)
        let order = merged.order
        let successors = Deferred(threads: settings.threads) { Successors(scan: scan, order: order) }
        let recovery = Deferred(threads: settings.threads) { Recovery(scan: scan, order: order) }
        let members = ListingMembers(scan: scan, chains: standing.chains, order: merged.order)
        var run = EntryRuleRun(
            found,
            scan: scan,
            merged: merged,
            chosen: chosen,
            members: members,
            settings: settings,
            agentDates: agentDates
        )
        run.run(contexts)
        let facts = SnapshotFacts(
            scan: scan,
            standing: standing,
            merged: chosen,
            members: members,
            agentDates: agentDates,
            items: items,
            settings: settings
        )
        var snapshotRun = SnapshotRuleRun(strings: run.sink.strings)
        snapshotRun.run(settings.rules, facts, contexts)
        strings = snapshotRun.strings
        wholes = snapshotRun.findings
        self.successors = successors.value
        var gathering = IssueGathering(
            run.sink.takeRecords(),
            of: snapshotRun.records,
            wholes: wholes,
            scan: scan,
            merged: chosen,
            strings: strings,
            agentDates: agentDates,
            successors: self.successors
        )
        gathering.gather(rules: settings.rules, contexts: contexts, recovery: recovery.value)
        records = gathering.records
        issues = gathering.issues
        let counts = RuleResults(
            scan: scan,
            members: members,
            order: chosen.order,
            includesAWSOwned: settings.includesAWSOwned
        )
        results = counts.results(
            of: settings.rules,
            contexts: contexts,
            issues: issues,
            flagged: gathering.flaggedImages(ruleCount: settings.rules.count),
            abstained: run.abstained
        )
    }
}

extension EntryFacts {
    init(_ entry: ImageEntry, agentDate: CalendarDate?, base: BaseFacts, scan: ScanResult) {
        var errors = ErrorSpan()
        for element in 0..<Int(entry.errorCount) {
            errors.add(scan.errors[Int(entry.firstError) + element], element: element)
        }
        let captured = scan.pages[Int(entry.page)].captured
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
            errorCount: Int(entry.errorCount),
            lacksMachineRole: errors.lacksMachineRole,
            oldestError: errors.oldest,
            newestError: errors.newest,
            type: entry.type,
            account: entry.account,
            base: base,
            sharedWithOthers: entry.sharedWithOthers,
            allowsImageBuilder: entry.allowsImageBuilder,
            hasManagedSoftware: entry.members.contains(.managedSoftwareIncluded) && entry.managedSoftware,
            captured: captured == .min ? nil : Timestamp(microseconds: captured)
        )
    }

    /// What an image's errors have in common.
    private struct ErrorSpan {
        var oldest: TimedError?
        var newest: TimedError?
        var lacksMachineRole = false

        mutating func add(_ error: ErrorEntry, element: Int) {
            if error.code == ModelWord.machineRoleIsMissing { lacksMachineRole = true }
            guard error.time != .min else { return }
            let timed = TimedError(element: element, time: Timestamp(microseconds: error.time))
            if timed.time < oldest?.time ?? Timestamp(microseconds: .max) { oldest = timed }
            if timed.time > newest?.time ?? Timestamp(microseconds: .min) { newest = timed }
        }
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
        case .baseARN: basePosition
        case .state: statePosition
        case .visibility: visibilityPosition
        case .platform: platformPosition
        case .created: createdPosition
        case .baseReleased: baseReleasedPosition
        case .agent: agentPosition
        case .permissions: permissionsPosition
        case .sharedWithOthers: sharedPosition
        case .applicationIcon: applications.signedPosition
        default: Position()
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
