/// Gathers findings into issues: numbers an issue when its first finding comes, and notes what its findings have in common.
struct IssueNumbering: Sendable {
    /// The findings as they were found.
    let records: [FindingRecord]
    /// What rules say of the snapshot as a whole.
    let wholes: [SnapshotFinding]
    /// The number of each record's issue, an index into the issues.
    private(set) var numbers: [UInt32] = []
    /// The issues in the order of their first findings.
    private(set) var issues: [IssueRecord] = []

    let scan: ScanResult
    private let agentDates: AgentDates
    private let successors: Successors
    private var known: [IssueRecord.Key: UInt32] = [:]

    /// As many errors as are looked through for each code anew.
    private static let fewErrors = 32
    /// By image with more errors, their times by code.
    private var manyErrors: [Int: [StringID: ErrorTimes]] = [:]

    /// When errors were, and whether any doesn't say.
    private struct ErrorTimes {
        var oldest = Int64.max
        var newest = Int64.min
        var hasUntimed = false

        mutating func add(_ error: ErrorEntry) {
            guard error.time != .min else {
                hasUntimed = true
                return
            }
            oldest = min(oldest, error.time)
            newest = max(newest, error.time)
        }
    }

    /// Numbers the issues of findings, half of them on another thread where there are several.
    ///
    /// - Complexity: O(*n*) in the number of findings.
    init(
        _ found: consuming [FindingRecord],
        wholes: [SnapshotFinding],
        scan: ScanResult,
        agentDates: AgentDates,
        successors: Successors,
        settings: Settings
    ) {
        records = found
        self.wholes = wholes
        self.scan = scan
        self.agentDates = agentDates
        self.successors = successors
        let middle = records.count / 2
        let ruleCount = settings.rules.count
        let second = Deferred(threads: settings.threads) { [self] in
            var half = self
            half.number(middle..<half.records.count, ruleCount: ruleCount)
            return half
        }
        number(0..<middle, ruleCount: ruleCount)
        append(second.value)
    }

    private mutating func number(_ range: Range<Int>, ruleCount: Int) {
        // The issue each rule's last record belongs to, which the next one's mostly is.
        var latest = [UInt32](repeating: .max, count: ruleCount)
        numbers.reserveCapacity(records.count)
        for record in records[range] {
            let key = key(of: record)
            var number = latest[Int(record.rule)]
            if number == .max || issues[Int(number)].key != key {
                number = self.number(of: key)
                latest[Int(record.rule)] = number
            }
            numbers.append(number)
            issues[Int(number)].count += 1
            if record.image == FindingRecord.snapshot {
                issues[Int(number)].snapshotFinding = Int(record.element)
            } else {
                add(record, of: Int(record.image), to: Int(number))
            }
        }
    }

    /// The number of an issue, which is added if it is new.
    private mutating func number(of key: IssueRecord.Key) -> UInt32 {
        if let number = known[key] { return number }
        let number = UInt32(issues.count)
        known[key] = number
        issues.append(IssueRecord(key: key))
        return number
    }

    /// Goes on with the issues of the findings that follow.
    private mutating func append(_ next: IssueNumbering) {
        let map = next.issues.map { issue in
            let number = number(of: issue.key)
            issues[Int(number)].add(issue)
            return number
        }
        for number in next.numbers { numbers.append(map[Int(number)]) }
    }

    private func key(of record: FindingRecord) -> IssueRecord.Key {
        if record.image == FindingRecord.snapshot {
            let whole = wholes[Int(record.element)]
            return IssueRecord.Key(
                rule: record.rule,
                account: whole.account,
                region: whole.region,
                subject: record.subject
            )
        }
        let image = Int(record.image)
        return IssueRecord.Key(
            rule: record.rule,
            account: scan.entries[image].account,
            region: scan.entries[image].region,
            subject: record.subject
        )
    }

    /// Adds a record to its issue; members are read one by one, since an entry is large.
    private mutating func add(_ record: FindingRecord, of image: Int, to issue: Int) {
        switch scan.entries[image].owner {
        case .own: issues[issue].hasOwn = true
        case .shared: issues[issue].hasShared = true
        case .unknown: issues[issue].hasUnknown = true
        case .aws: break
        }
        if !(scan.entries[image].state == ModelWord.available) { issues[issue].isAvailable = false }
        if successors.successor(of: image) != nil { issues[issue].supersededCount += 1 }
        switch record.member {
        case .agent: issues[issue].add(agent: agentDates[scan.entries[image].agent])
        case .created: issues[issue].add(created: scan.entries[image].createdTime)
        case .errorCode: addErrors(Int(record.element), of: image, to: issue)
        default: break
        }
    }

    private mutating func addErrors(_ element: Int, of image: Int, to issue: Int) {
        let errors = scan.entries[image].errors
        guard element < errors.count else { return }
        // The record cites the first of the image's errors with this code; the others count for the times.
        let code = scan.errors[errors.lowerBound + element].code
        let times = times(of: code, image)
        if times.hasUntimed {
            let created = scan.entries[image].createdTime?.microseconds ?? .max
            issues[issue].latestUntimed = max(issues[issue].latestUntimed, created)
        }
        issues[issue].oldest = min(issues[issue].oldest, times.oldest)
        issues[issue].newest = max(issues[issue].newest, times.newest)
    }

    /// The times of an image's errors with a code.
    private mutating func times(of code: StringID, _ image: Int) -> ErrorTimes {
        let errors = scan.entries[image].errors
        if errors.count <= Self.fewErrors {
            var times = ErrorTimes()
            for error in scan.errors[errors] where error.code == code { times.add(error) }
            return times
        }
        if let known = manyErrors[image] { return known[code] ?? ErrorTimes() }
        var all: [StringID: ErrorTimes] = [:]
        for error in scan.errors[errors] { all[error.code, default: ErrorTimes()].add(error) }
        manyErrors[image] = all
        return all[code] ?? ErrorTimes()
    }
}
