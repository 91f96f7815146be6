/// The filters of the listings of one account and Region: whether together they leave anything out.
struct ListingFilters: Sendable {
    private var isWhole = false
    private var known: Set<String> = []
    /// In the order in which they came.
    private var texts: [String] = []
    private var covered: Set<ListingType> = []

    /// Adds a listing's filters, such as `Type=PRIVATE`; `nil` where no request was recorded, empty for none.
    mutating func add(_ scope: String?) {
        guard let scope, !scope.isEmpty else {
            isWhole = true
            return
        }
        if known.insert(scope).inserted { texts.append(scope) }
        if scope.hasPrefix("Type="), let type = ListingType(rawValue: String(scope.dropFirst(5))) {
            covered.insert(type)
        }
    }

    /// The filters of both.
    func joined(with other: ListingFilters) -> ListingFilters {
        var joined = withTypes(of: other)
        joined.isWhole = isWhole || other.isWhole
        joined.texts += other.texts.filter { joined.known.insert($0).inserted }
        return joined
    }

    /// The filters, where another's types leave less out.
    func withTypes(of other: ListingFilters) -> ListingFilters {
        var joined = self
        joined.covered.formUnion(other.covered)
        return joined
    }

    /// The filters; empty where nothing is left out.
    var words: String {
        covers([]) ? "" : texts.prefix(5).joined(separator: "; ")
    }

    /// Whether all images of these types were asked for; of all types where none is given.
    func covers(_ types: [ListingType]) -> Bool {
        isWhole || covered.isSuperset(of: types.isEmpty ? ListingType.allCases : types)
    }
}
