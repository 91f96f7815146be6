/// What the rules say of a snapshot: findings gathered into issues, and what became of each rule.
struct Judgement: Sendable {
    /// The findings as they were found; `image` is an index into the entries.
    let records: [FindingRecord]
    /// The findings by issue, within one by image, as indices into the records, which are too many to be moved.
    let places: [UInt32]
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
    /// What the user decided.
    let decisions: Decisions
    /// Which images are judged.
    let judged: JudgedSet
    /// What rules of one's own found.
    let custom: CustomFindings

    /// Runs the rules that need an instant or all images, and gathers what all rules found of the chosen images.
    ///
    /// What an image is compared with, such as the newest agent and the bases that are there, are all images.
    init(
        _ found: consuming [FindingRecord],
        merged: SnapshotMerge,
        chosen: SnapshotMerge,
        neighbours: NeighbouringImages,
        standing: Standing,
        scan: ScanResult,
        items: [InputItem],
        settings: Settings
    ) {
        asOf = standing.asOf
        contexts = JudgementContext.all(settings, asOf: standing.asOf.instant, scan: scan, order: merged.order)
        var decisions = Decisions(settings, today: CalendarDate(standing.asOf.instant), scan: scan)
        judged = JudgedSet(scan: scan, order: merged.order, settings: settings)
        agentDates = AgentDates(scan: scan, order: merged.order)
        let members = ListingMembers(scan: scan, chains: standing.chains, order: merged.order)
        let run = EntryRuleRun(
            scan: scan,
            merged: merged,
            chosen: chosen,
            members: members,
            judged: judged,
            overrides: decisions.overrides,
            settings: settings,
            agentDates: agentDates,
            contexts: contexts
        )
        // The longest first: what is started runs beside the first half of the images.
        let customParts =
            CustomRuleRun(
                scan: scan,
                items: items,
                order: chosen.order,
                members: members,
                judged: judged,
                overrides: decisions.overrides,
                settings: settings,
                asOf: standing.asOf.instant
            )?.start() ?? []
        let rest = run.startRest()
        let facts = SnapshotFacts(
            scan: scan,
            standing: standing,
            merged: chosen,
            members: members,
            agentDates: agentDates,
            items: items,
            judged: judged,
            settings: settings
        )
        let snapshotRun = Deferred(threads: settings.threads) { [contexts] in
            SnapshotRuleRun(settings.rules, facts, contexts)
        }
        var sink = run.finish(found, rest)
        var custom = CustomFindings()
        for part in customParts { custom.add(part.value, to: &sink) }
        self.custom = custom
        var wholes = snapshotRun.value
        var found = sink.takeRecords()
        // Nearly always nothing is a repeat, and every image is chosen.
        if chosen.ranks.contains(.max) { found.removeAll { chosen.ranks[Int($0.image)] == .max } }
        found.append(contentsOf: wholes.records { sink.strings.intern($0) })
        decisions.apply(to: &found, wholes.findings, judged: judged, rules: settings.rules, &sink.strings)
        let first = wholes.run(settings.rules, decisions.uses(standing, order: merged.order, settings))
        found.append(contentsOf: wholes.records(from: first) { sink.strings.intern($0) })
        strings = sink.strings
        self.wholes = wholes.findings
        self.decisions = decisions
        successors = neighbours.successors.value
        let numbered = IssueNumbering(
            found,
            wholes: wholes.findings,
            scan: scan,
            agentDates: agentDates,
            successors: successors,
            settings: settings
        )
        var gathering = IssueGathering(numbered, merged: chosen, strings: strings)
        let recovery = neighbours.recovery.value
        gathering.gather(rules: settings.rules, contexts: contexts, recovery: recovery, decisions: decisions)
        records = gathering.records
        places = gathering.places
        issues = gathering.issues
        let counts = RuleResults(
            scan: scan,
            members: members,
            order: chosen.order,
            judged: judged,
            rules: settings.rules,
            overrides: decisions.overrides
        )
        results = counts.results(
            of: settings.rules,
            hasWaivers: !settings.policy.waivers.isEmpty,
            contexts: contexts,
            issues: issues,
            flagged: gathering.flaggedImages(ruleCount: settings.rules.count),
            abstained: settings.rules.indices.map { sink.abstained(by: $0) },
            custom: custom
        )
    }
}

extension Judgement {
    /// The findings of an issue, by image.
    func records(of issue: IssueRecord) -> some Sequence<FindingRecord> {
        places[issue.range].lazy.map { self.records[Int($0)] }
    }
}

extension EntryFacts {
    /// Gathers what rules need of an entry, its errors and the instant its page was captured, microseconds since 1970.
    init(
        _ entry: ImageEntry,
        agentDate: CalendarDate?,
        base: BaseFacts,
        errors list: ArraySlice<ErrorEntry>,
        captured: Int64
    ) {
        var errors = ErrorSpan()
        for (element, error) in list.enumerated() { errors.add(error, element: element) }
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
        } else if let fallback = settings.asOfWithoutCapture {
            self.init(instant: fallback, source: .given, newestInData: data)
        } else {
            self.init(instant: settings.now, source: .clock, newestInData: data)
        }
    }
}
