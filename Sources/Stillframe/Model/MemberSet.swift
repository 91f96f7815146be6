/// A set of the 24 members of an image, by their index in ``ImageMember``.
package struct MemberSet: Sendable, Hashable {
    package var bits: UInt32 = 0

    package init() {}

    /// The set of some members.
    package init(_ members: [ImageMember]) {
        for member in members { insert(member) }
    }

    /// Whether another set has all of its members.
    package func isSubset(of other: MemberSet) -> Bool { bits & ~other.bits == 0 }

    package func contains(_ member: ImageMember) -> Bool {
        bits & 1 << UInt32(member.rawValue) != 0
    }

    package mutating func insert(_ member: ImageMember) {
        bits |= 1 << UInt32(member.rawValue)
    }
}
