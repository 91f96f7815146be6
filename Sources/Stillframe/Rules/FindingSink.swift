/// Takes down what a rule finds, as small records; nothing is worded here.
package struct FindingSink: Sendable {
    package private(set) var records: [FindingRecord]
    /// The rule at work, as an index into the rule set.
    package var rule: UInt16 = 0
    /// The image looked at, as an index into the entries.
    package var image: UInt32 = 0
    /// How many images each rule could not judge, by rule and reason.
    private var abstained: [Int] = []
    /// Interns subjects; the same subject of one rule and image is one finding with a count.
    package var strings: StringTable
    /// The dated tables.
    package let facts: Facts

    private var lastRun: Run?
    /// The first record of the rule and image at work.
    private var runStart = 0
    /// The records of one rule and image by subject, where they are many.
    private var places: [StringID: Int] = [:]
    /// The errors that were looked up last.
    private(set) var errors: [CodedError] = []
    /// The credentials that were looked for last.
    private(set) var secrets: [FoundSecret] = []
    /// The applications that they stand in.
    private(set) var secretOwners = SecretOwners()
    private var cleanTexts = CleanTexts()

    package init(strings: StringTable, facts: Facts = .builtIn, records: consuming [FindingRecord] = []) {
        self.records = records
        self.strings = strings
        self.facts = facts
    }

    /// Records a finding about a member of the image at work.
    package mutating func report(_ member: CitedMember, element: Int = 0, subject: StringID) {
        if lastRun != Run(image: image, rule: rule) {
            lastRun = Run(image: image, rule: rule)
            runStart = records.count
            if !places.isEmpty { places.removeAll(keepingCapacity: true) }
        }
        if let index = place(of: subject) {
            if records[index].count < .max { records[index].count += 1 }
            return
        }
        if !places.isEmpty { places[subject] = records.count }
        records.append(
            FindingRecord(
                image: image,
                subject: subject,
                rule: rule,
                element: UInt16(clamping: element),
                member: member,
                count: 1
            )
        )
    }

    /// The record of the rule and image at work with a subject.
    private mutating func place(of subject: StringID) -> Int? {
        if places.isEmpty {
            if records.count - runStart <= Self.few {
                return records[runStart...].firstIndex { $0.subject == subject }
            }
            for index in runStart..<records.count { places[records[index].subject] = index }
        }
        return places[subject]
    }

    /// How many records are looked through one by one.
    private static let few = 8

    /// Hands over the records, which are then no longer here.
    mutating func takeRecords() -> [FindingRecord] {
        defer { records = [] }
        return records
    }

    /// Takes down that the rule at work can't judge the image at work.
    package mutating func abstain(_ reason: Abstention) {
        let place = Int(rule) * Self.reasonCount + Int(reason.rawValue)
        while abstained.count <= place { abstained.append(0) }
        abstained[place] += 1
    }

    private static let reasonCount = Abstention.allCases.count

    /// How many images a rule could not judge, by reason.
    func abstained(by rule: Int) -> [Int] {
        (rule * Self.reasonCount..<(rule + 1) * Self.reasonCount).map { $0 < abstained.count ? abstained[$0] : 0 }
    }

    /// Looks up the errors of an image, once for all rules.
    mutating func lookUpErrors(of record: borrowing ImageRecord) {
        errors.removeAll(keepingCapacity: true)
        for index in 0..<record.errorCount {
            let code = record.errorCode(at: index).map { strings.intern($0) } ?? .absent
            errors.append(CodedError(code: code, family: facts.family(of: code, in: strings)))
        }
    }

    /// Looks for credentials in the texts of an image, once for all rules; returns whether there are any.
    mutating func lookForSecrets(in record: borrowing ImageRecord) -> Bool {
        if !secrets.isEmpty { secrets.removeAll(keepingCapacity: true) }
        record.findSecrets(&cleanTexts, into: &secrets)
        if secrets.isEmpty { return false }
        secretOwners = SecretOwners(secrets, in: record)
        return true
    }

    /// Takes over records that another sink made, of images and subjects as they are numbered here.
    mutating func append(_ others: [FindingRecord]) {
        records += others
    }

    /// Takes over what another sink found in other images, whose table began as this one's did.
    mutating func append(_ other: FindingSink) {
        records.reserveCapacity(records.count + other.records.count)
        for var record in other.records {
            record.subject = strings.intern(record.subject, from: other.strings)
            records.append(record)
        }
        while abstained.count < other.abstained.count { abstained.append(0) }
        for place in other.abstained.indices { abstained[place] += other.abstained[place] }
    }

    /// Says where the evidence of a record lies, relative to the image.
    mutating func cite(_ record: Int, at position: Position) {
        records[record].lineDelta = position.line
        records[record].column = position.column
    }

    /// What the records that are being made have in common.
    private struct Run: Equatable {
        let image: UInt32
        let rule: UInt16
    }
}
