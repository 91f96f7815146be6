/// A set of the 24 members of an image, by their index in ``ImageMember``.
package struct MemberSet: Sendable, Hashable {
    package var bits: UInt32 = 0

    package init() {}

    package func contains(_ member: ImageMember) -> Bool {
        bits & 1 << UInt32(member.rawValue) != 0
    }

    package mutating func insert(_ member: ImageMember) {
        bits |= 1 << UInt32(member.rawValue)
    }
}
