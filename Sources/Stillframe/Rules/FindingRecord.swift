/// A finding as the scan keeps it: 24 bytes, worded only when shown.
package struct FindingRecord: Sendable, Hashable {
    /// Index of the image among the entries; ``snapshot`` for a finding about the snapshot.
    package var image: UInt32
    /// What the finding is about within the image, such as an error code; part of its identity.
    package var subject: StringID
    /// Index of the rule in the rule set.
    package var rule: UInt16
    /// Index of the list element the evidence lies in; 0 where the member is no list; index of a finding about the
    /// snapshot among those.
    package var element: UInt16
    /// The member the evidence lies in.
    package var member: CitedMember
    /// What was decided about it, once every input was read.
    var decision = FindingDecision()
    /// How often the same was found in this image.
    package var count: UInt16 = 1
    /// Line of the evidence, relative to the image's line.
    package var lineDelta: UInt32 = 0
    /// Column of the evidence; relative to the image's column where `lineDelta` is 0.
    package var column: UInt32 = 0

    /// Whether it is open, known or waived.
    package var status: FindingStatus {
        get { decision.status }
        set { decision.status = newValue }
    }

    /// Stands for the snapshot where an image's index would.
    package static let snapshot = UInt32.max
}
