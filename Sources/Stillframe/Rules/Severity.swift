/// How soon a person should act on a finding, worst first.
public enum Severity: String, Sendable, CaseIterable, Comparable {
    case critical
    case high
    case medium
    case low
    case info

    /// Whether the left severity is milder than the right one.
    public static func < (left: Severity, right: Severity) -> Bool {
        left.rank < right.rank
    }

    private var rank: Int {
        switch self {
        case .critical: 4
        case .high: 3
        case .medium: 2
        case .low: 1
        case .info: 0
        }
    }
}
