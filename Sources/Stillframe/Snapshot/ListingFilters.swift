/// The filters of the listings of one account and Region: whether together they leave anything out.
struct ListingFilters: Sendable {
    private var isWhole = false
    private var known: Set<String> = []
    private var texts: [String] = []
    /// How many listings of each type alone there are.
    private var counts: [ListingType: Int] = [:]

    /// Adds a listing's filters, such as `Type=PRIVATE`; `nil` where no request was recorded, empty for none.
    mutating func add(_ scope: String?) {
        guard let scope, !scope.isEmpty else {
            isWhole = true
            return
        }
        if known.insert(scope).inserted { texts.append(scope) }
        if scope.hasPrefix("Type="), let type = ListingType(rawValue: String(scope.dropFirst(5))) {
            counts[type, default: 0] += 1
        }
    }

    /// The filters of both.
    func joined(with other: ListingFilters) -> ListingFilters {
        var joined = self
        joined.isWhole = isWhole || other.isWhole
        joined.counts.merge(other.counts, uniquingKeysWith: +)
        joined.texts += other.texts.filter { joined.known.insert($0).inserted }
        return joined
    }

    /// How many listings there are of one type alone.
    func count(of type: ListingType) -> Int { counts[type] ?? 0 }

    /// The filters, with listings of more types.
    func with(_ types: [ListingType]) -> ListingFilters {
        var joined = self
        for type in types { joined.counts[type, default: 0] += 1 }
        return joined
    }

    /// The filters; empty where nothing is left out.
    var words: String {
        if covers([]) { return "" }
        return texts.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.prefix(5).joined(separator: "; ")
    }

    /// Whether all images of these types were asked for; of all types where none is given.
    func covers(_ types: [ListingType]) -> Bool {
        isWhole || (types.isEmpty ? ListingType.allCases : types).allSatisfy { counts[$0] != nil }
    }
}
