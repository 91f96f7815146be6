/// A set of names of the service model, in the order of the names.
package struct ModelNames: Sendable, Equatable {
    /// A bit for each name, by its rank.
    private var bits: UInt64 = 0

    package init() {}

    init(_ names: [ModelName]) {
        for name in names { insert(name) }
    }

    /// The names of members that are structures or lists.
    static let structures = ModelNames(
        [ImageMember.stateChangeReason, .applications, .imagePermissions, .imageErrors, .supportedInstanceFamilies]
            .map { ModelName($0) }
            + [ApplicationMember.metadata, .iconS3Location, .platforms, .instanceFamilies].map { ModelName($0) }
    )

    package var isEmpty: Bool { bits == 0 }

    /// How many names are in the set.
    var count: Int { bits.nonzeroBitCount }

    mutating func insert(_ name: ModelName) {
        bits |= 1 << name.rank
    }

    package mutating func formUnion(_ other: ModelNames) {
        bits |= other.bits
    }

    func contains(_ name: ModelName) -> Bool {
        bits & 1 << name.rank != 0
    }

    func isDisjoint(with other: ModelNames) -> Bool { bits & other.bits == 0 }

    func subtracting(_ other: ModelNames) -> ModelNames {
        var rest = self
        rest.bits &= ~other.bits
        return rest
    }

    /// Takes out the names that come before one.
    mutating func removeAll(before name: ModelName) -> Int {
        let earlier = bits & (1 << name.rank - 1)
        bits &= ~earlier
        return earlier.nonzeroBitCount
    }

    /// The names, in order.
    package var texts: [String] {
        ModelName.byRank.filter(contains).map { ModelName.all[Int($0.code)] }
    }
}

extension ModelName {
    /// All names in the order of their texts.
    static let byRank: [ModelName] = all.indices.sorted {
        MemberOrder.isSame(all[$0], all[$1]) ? $0 < $1 : MemberOrder.isBefore(all[$0], all[$1])
    }.map { ModelName(code: UInt8($0)) }

    /// The place of each name in the order of their texts.
    private static let ranks: InlineArray<49, UInt8> = {
        var ranks = InlineArray<49, UInt8>(repeating: 0)
        for (rank, name) in byRank.enumerated() { ranks[Int(name.code)] = UInt8(rank) }
        return ranks
    }()

    /// The place of the name in the order of all names.
    var rank: UInt64 { UInt64(Self.ranks[Int(code)]) }
}
