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
    var severity = Severity.info
    /// Where its findings lie among the ordered records.
    var range = 0..<0
    /// Microseconds since 1970 of its oldest and newest error; `Int64.max` and `Int64.min` where none has a time.
    var oldest = Int64.max
    var newest = Int64.min
    var isAvailable = true
    /// Whether any of its images is your own.
    var hasOwn = false
    /// Whether any of its images is shared with you.
    var hasShared = false
    var createdSince = 0
    /// How many of its findings are about images that a newer one has probably replaced.
    var supersededCount = 0
    /// Whether that holds for every one.
    var isSuperseded: Bool { supersededCount == count }
    var oldestCreated: Timestamp?
    /// Index among the findings about the snapshot; `nil` for an issue of images.
    var snapshotFinding: Int?
    var oldestAgent: CalendarDate?
    var count = 0

    /// What a rule may know of the issue.
    func facts(_ strings: StringTable, _ context: JudgementContext) -> IssueFacts {
        IssueFacts(
            subject: strings[key.subject],
            oldest: oldest == .max ? nil : Timestamp(microseconds: oldest),
            newest: newest == .min ? nil : Timestamp(microseconds: newest),
            isAvailable: isAvailable,
            createdSince: createdSince,
            oldestAgent: oldestAgent,
            isSuperseded: isSuperseded,
            oldestCreated: oldestCreated,
            judgement: context
        )
    }
}
