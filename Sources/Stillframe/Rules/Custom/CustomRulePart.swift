/// What rules of one's own said of the images that one thread looked at.
struct CustomRulePart: Sendable {
    /// A finding with its words.
    struct Found: Sendable {
        let record: FindingRecord
        let message: String
        let observed: String
    }

    private(set) var found: [Found] = []
    /// By rule, for how many images it gave no judgement, by reason.
    private(set) var unjudged: [UInt16: [String: Int]] = [:]
    /// Why images could not be read again; `nil` where all could.
    var failure: ReadingAgainFailure?

    mutating func add(_ record: FindingRecord, message: String, observed: String) {
        found.append(Found(record: record, message: message, observed: observed))
    }

    mutating func abstain(_ rule: UInt16, _ reason: String) {
        unjudged[rule, default: [:]][reason, default: 0] += 1
    }
}
