/// An issue as it is kept: what its findings have in common, and where they lie.
struct IssueRecord: Sendable {
    /// What makes findings one issue.
    struct Key: Hashable, Sendable {
        let rule: UInt16
        let account: StringID
        let region: StringID
        let subject: StringID
    }

    let key: Key
    /// The worst of its findings.
    var severity = Severity.info
    /// What it weighs where nothing is stated for single images.
    var weighed = Severity.info
    /// How many of its findings are known, and how many are waived.
    var knownCount = 0
    var waivedCount = 0
    /// Where its findings lie among the ordered records.
    var range = 0..<0
    /// Microseconds since 1970 of its oldest and newest error; `Int64.max` and `Int64.min` where none has a time.
    var oldest = Int64.max
    var newest = Int64.min
    /// The latest time at which an error without a time of its own may have come: when its image was created, or any where that
    /// isn't known either; `Int64.min` for none.
    var latestUntimed = Int64.min
    var isAvailable = true
    /// Whether any of its images is your own.
    var hasOwn = false
    /// Whether any of its images is shared with you.
    var hasShared = false
    /// Whether of any of its images nothing tells whose it is.
    var hasUnknown = false
    var createdSince = 0
    /// How many of its findings are about images that a newer one has probably replaced.
    var supersededCount = 0
    var oldestCreated: Timestamp?
    /// Index among the findings about the snapshot; `nil` for an issue of images.
    var snapshotFinding: Int?
    var oldestAgent: CalendarDate?
    var count = 0

    /// Whose images it is on: yours, if any is.
    var owner: Ownership { hasOwn ? .own : hasShared ? .shared : hasUnknown ? .unknown : .aws }

    /// Open if any of its findings is, else known if any is.
    var status: FindingStatus {
        waivedCount == count ? .waived : waivedCount + knownCount == count ? .known : .open
    }

    /// Takes in the agent of one of its images.
    mutating func add(agent date: CalendarDate?) {
        if let date { oldestAgent = min(date, oldestAgent ?? date) }
    }

    /// Takes in when one of its images was created.
    mutating func add(created time: Timestamp?) {
        if let time { oldestCreated = min(time, oldestCreated ?? time) }
    }

    /// Takes in what was gathered of later findings, before any were weighed and decided.
    mutating func add(_ later: IssueRecord) {
        count += later.count
        supersededCount += later.supersededCount
        oldest = min(oldest, later.oldest)
        newest = max(newest, later.newest)
        latestUntimed = max(latestUntimed, later.latestUntimed)
        isAvailable = isAvailable && later.isAvailable
        hasOwn = hasOwn || later.hasOwn
        hasShared = hasShared || later.hasShared
        hasUnknown = hasUnknown || later.hasUnknown
        snapshotFinding = later.snapshotFinding ?? snapshotFinding
        add(agent: later.oldestAgent)
        add(created: later.oldestCreated)
    }

    /// What a rule may know of the issue.
    func facts(_ strings: StringTable, _ context: JudgementContext) -> IssueFacts {
        IssueFacts(
            subject: strings[key.subject],
            oldest: oldest == .max ? nil : Timestamp(microseconds: oldest),
            newest: newest == .min ? nil : Timestamp(microseconds: newest),
            isAvailable: isAvailable,
            createdSince: createdSince,
            oldestAgent: oldestAgent,
            oldestCreated: oldestCreated,
            judgement: context
        )
    }
}
