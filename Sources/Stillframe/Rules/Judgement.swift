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
        receiversMayCopy: Bool?,
        errors list: ArraySlice<ErrorEntry>,
        captured: Int64
    ) {
        var errors = ErrorSpan()
        for (element, error) in list.enumerated() { errors.add(error, element: element) }
        self.init(
            state: entry.state,
            stateReason: entry.stateReason,
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
            newestApplication: entry.newestApplication,
            type: entry.type,
            account: entry.account,
            base: base,
            sharedWithOthers: entry.sharedWithOthers,
            receiversMayCopy: receiversMayCopy
                ?? (entry.members.contains(.imagePermissions) ? entry.allowsImageBuilder : nil),
            hasManagedSoftware: entry.members.contains(.managedSoftwareIncluded) && entry.managedSoftware,
            captured: captured == .min ? nil : Timestamp(microseconds: captured)
        )
    }

    /// What an image's errors have in common.
    private struct ErrorSpan {
        var oldest: TimedElement?
        var newest: TimedElement?
        var lacksMachineRole = false

        mutating func add(_ error: ErrorEntry, element: Int) {
            if error.code == ModelWord.machineRoleIsMissing { lacksMachineRole = true }
            guard error.time != .min else { return }
            let timed = TimedElement(element: element, time: Timestamp(microseconds: error.time))
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

    /// The application that was created last, where any says when.
    var newestApplication: TimedElement? {
        if applications.newestCreated == .min { return nil }
        return TimedElement(
            element: Int(applications.newestElement),
            time: Timestamp(microseconds: applications.newestCreated)
        )
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
