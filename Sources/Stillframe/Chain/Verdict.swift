/// What the input proves about its own completeness, from best to worst; a better one is less.
public enum Verdict: String, Sendable, CaseIterable, Comparable {
    /// Every chain has its first page, its end and all between, as far as the dump can show.
    case complete
    /// The writer dropped the page tokens, so nothing can be said.
    case unknown
    /// Something is missing, and it is known what.
    case incomplete
    /// The input contradicts itself.
    case conflicting
    /// Something could not be read, and it is not known how much.
    case unreadable

    /// Whether the left verdict is better than the right one.
    public static func < (left: Verdict, right: Verdict) -> Bool {
        left.rank < right.rank
    }

    private var rank: Int {
        switch self {
        case .complete: 0
        case .unknown: 1
        case .incomplete: 2
        case .conflicting: 3
        case .unreadable: 4
        }
    }
}
