/// A set of the 24 members of an image, by their index in ``ImageMember``, and of the parts that all its applications and
/// errors have.
package struct MemberSet: Sendable, Hashable {
    package var bits: UInt32 = 0

    package init() {}

    /// The members that are lists.
    package static let lists = MemberSet([.applications, .imageErrors, .supportedInstanceFamilies])

    /// The set of some members and parts.
    package init(_ members: [ImageMember], parts: [ImagePart] = []) {
        for member in members { insert(member) }
        for part in parts { insert(part) }
    }

    /// The set of the members that have some names.
    package init(named names: [String]) {
        self.init(ImageMember.allCases.filter { names.contains($0.name) })
    }

    /// Whether another set has all of its members.
    package func isSubset(of other: MemberSet) -> Bool { bits & ~other.bits == 0 }

    package func contains(_ member: ImageMember) -> Bool {
        bits & 1 << UInt32(member.rawValue) != 0
    }

    package mutating func formUnion(_ other: MemberSet) { bits |= other.bits }

    package mutating func insert(_ member: ImageMember) {
        bits |= 1 << UInt32(member.rawValue)
    }

    package mutating func insert(_ part: ImagePart) {
        bits |= 1 << UInt32(ImageMember.allCases.count + Int(part.rawValue))
    }
}
