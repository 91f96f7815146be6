/// One application of an image as spans.
struct ApplicationRecord {
    /// An element that is no structure (null too), kept as it stands; absent for an ordinary one.
    var raw = ValueSpan.absent
    /// Every member's value, by ``ApplicationMember``: strings as strings, wrong types as they stand.
    var values: InlineArray<15, ValueSpan> = InlineArray(repeating: .absent)
    /// Offset of every value that was read, by ``ApplicationMember``.
    var offsets: InlineArray<15, UInt32> = InlineArray(repeating: 0)
    /// The members present with a usable value, by ``ApplicationMember``.
    var members: UInt16 = 0
    var enabled = false
    var created: Int64 = 0
    var iconBucket = ValueSpan.absent
    var iconKey = ValueSpan.absent
    /// The application's entries in the image's `metadata`.
    var metadata: Range<UInt32> = 0..<0
    /// The application's words in the image's `words`.
    var platforms: Range<UInt32> = 0..<0
    var instanceFamilies: Range<UInt32> = 0..<0

    func contains(_ member: ApplicationMember) -> Bool {
        members & 1 << UInt16(member.rawValue) != 0
    }

    mutating func insert(_ member: ApplicationMember) {
        members |= 1 << UInt16(member.rawValue)
    }
}
