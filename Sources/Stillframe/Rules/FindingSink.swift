/// Takes down what a rule finds, as small records; nothing is worded here.
package struct FindingSink {
    package private(set) var records: [FindingRecord] = []
    /// The rule at work, as an index into the rule set.
    package var rule: UInt16 = 0
    /// The image looked at, as an index into the entries.
    ///
    /// Set it before each image, which also forgets what was looked up in the one before.
    package var image: UInt32 = 0 {
        didSet {
            errorsAreCurrent = false
            secretsAreCurrent = false
        }
    }
    /// How many images each rule could not judge, by rule and reason.
    private var abstained: [Int] = []
    /// Interns subjects; the same subject of one rule and image is one finding with a count.
    package var strings: StringTable
    /// The dated tables.
    package let facts: Facts

    /// The records of one rule and image, by subject.
    private var places: [StringID: Int] = [:]
    private var lastRun: Run?
    private var errors: [CodedError] = []
    private var errorsAreCurrent = false
    private var secrets: [FoundSecret] = []
    private var secretsAreCurrent = false

    package init(strings: StringTable, facts: Facts = .builtIn) {
        self.strings = strings
        self.facts = facts
    }

    /// Records a finding about a member of the image at work.
    package mutating func report(_ member: CitedMember, element: Int = 0, subject: StringID) {
        if lastRun != Run(image: image, rule: rule) {
            lastRun = Run(image: image, rule: rule)
            places.removeAll(keepingCapacity: true)
        }
        if let index = places[subject] {
            if records[index].count < .max { records[index].count += 1 }
            return
        }
        places[subject] = records.count
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

    /// The errors of the image at work, looked up once for all rules.
    package mutating func errors(of record: borrowing ImageRecord) -> [CodedError] {
        if !errorsAreCurrent {
            errors.removeAll(keepingCapacity: true)
            for index in 0..<record.errorCount {
                let code = record.errorCode(at: index).map { strings.intern($0) } ?? .absent
                errors.append(CodedError(code: code, family: facts.family(of: code, in: strings)))
            }
            errorsAreCurrent = true
        }
        return errors
    }

    /// The credentials in the texts of the image at work, looked for once for all rules.
    @inline(__always)
    mutating func secrets(of record: borrowing ImageRecord) -> [FoundSecret] {
        if !secretsAreCurrent {
            secrets.removeAll(keepingCapacity: true)
            record.findSecrets(into: &secrets)
            secretsAreCurrent = true
        }
        return secrets
    }

    /// Takes over records that another sink made, of images and subjects as they are numbered here.
    mutating func append(_ others: [FindingRecord]) {
        records += others
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
