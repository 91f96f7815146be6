/// What tells a finding from others of its image.
struct FindingKey: Hashable, Comparable {
    let rule: UInt16
    let subject: UInt32

    static func < (left: FindingKey, right: FindingKey) -> Bool {
        (left.rule, left.subject) < (right.rule, right.subject)
    }
}
