/// What values are ordered by: numbers, or strings by code point.
@usableFromInline
enum SortKeys {
    case numbers([Numeric])
    case strings([String])

    /// How long all strings are together.
    @inlinable
    var byteCount: Int {
        if case .strings(let keys) = self { keys.reduce(0) { $0 + $1.utf8.count } } else { 0 }
    }

    /// Whether one place's key comes before another's.
    @inlinable
    func isOrdered(_ left: Int, before right: Int) -> Bool {
        switch self {
        case .numbers(let keys): (Numeric.compare(keys[left], keys[right]) ?? 0) < 0
        case .strings(let keys): String.isOrdered(keys[left], before: keys[right])
        }
    }
}
