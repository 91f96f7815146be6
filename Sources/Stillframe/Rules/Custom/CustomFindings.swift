/// What rules of one's own found, besides the records that all findings have.
struct CustomFindings: Sendable {
    /// What is said of an image, as numbers of the subjects' table.
    struct Words: Sendable {
        let message: StringID
        let observed: StringID
    }

    private struct Key: Hashable {
        let rule: UInt16
        let image: UInt32
    }

    private var words: [Key: Words] = [:]
    /// By rule, for how many images it gave no judgement, by reason.
    private var unjudged: [UInt16: [String: Int]] = [:]
    /// Why images could not be read again; `nil` where all could.
    private(set) var failure: ReadingAgainFailure?

    /// What is said of a finding; `nil` for one of a rule that is built in.
    func words(of record: FindingRecord) -> Words? {
        words.isEmpty ? nil : words[Key(rule: record.rule, image: record.image)]
    }

    /// The reasons for which a rule did not judge images, the commonest first.
    func unjudged(by rule: Int) -> [(reason: String, images: Int)] {
        (unjudged[UInt16(rule)] ?? [:]).sorted { ($1.value, $0.key) < ($0.value, $1.key) }
            .map { (reason: $0.key, images: $0.value) }
    }

    /// Takes over what one thread found, and adds its records to the sink.
    mutating func add(_ part: CustomRulePart, to sink: inout FindingSink) {
        for found in part.found {
            words[Key(rule: found.record.rule, image: found.record.image)] = Words(
                message: sink.strings.intern(found.message),
                observed: sink.strings.intern(found.observed)
            )
        }
        sink.append(part.found.map(\.record))
        for (rule, reasons) in part.unjudged { unjudged[rule, default: [:]].merge(reasons, uniquingKeysWith: +) }
        failure = failure ?? part.failure
    }
}
