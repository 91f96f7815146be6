/// What a rule says about the snapshot as a whole, in words at once: there are few of them.
package struct SnapshotFinding: Sendable {
    /// The account it is about; absent where it is about several or none.
    var account = StringID.absent
    /// The Region it is about; absent where it is about several or none.
    var region = StringID.absent
    /// What it is about, such as words the model doesn't know; with rule, account and Region it is the identity.
    var subject = ""
    /// What it is about in a few words for a person.
    let about: String
    /// How much it weighs; `nil` for the rule's own severity.
    var severity: Severity?
    /// How many images it is on; 0 where it is about pages or listings alone.
    let imageCount: Int
    /// The images it is on, by index among the entries, for a finding that no account and Region bounds; else empty.
    var images: [UInt32] = []
    /// How many of those are judged, for a finding about the dump that counts others too; `nil` for all.
    var judgedCount: Int?
    /// The first place that shows it; `nil` where what is missing can't be shown.
    let place: Place?
    let words: FindingWords

    /// Words a finding: what is and what is wished for.
    static func words(_ statement: String, observed: String, expected: String, basis: Basis) -> FindingWords {
        FindingWords(
            message: "\(statement); expected \(expected)",
            observed: observed,
            expected: expected,
            basis: basis
        )
    }
}
