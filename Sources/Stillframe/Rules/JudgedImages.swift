/// Which images a rule is about, by owner and state.
public enum JudgedImages: String, Sendable, CaseIterable {
    /// Images in any state.
    case any
    /// Images that can be used: hygiene of a failed or deleted one is nobody's work.
    case available
    /// Your own images that can be used: what only their owner can change.
    case ownAvailable
    /// The same, and images of which nothing tells whether they are yours.
    case ownOrUnknownAvailable
    /// Images shared with you that can be used.
    case sharedAvailable

    /// Whether a rule is about an image.
    @inline(__always)
    func holds(_ owner: Ownership, isAvailable: Bool) -> Bool {
        switch self {
        case .any: true
        case .available: isAvailable
        case .ownAvailable: isAvailable && owner == .own
        case .ownOrUnknownAvailable: isAvailable && (owner == .own || owner == .unknown)
        case .sharedAvailable: isAvailable && owner == .shared
        }
    }
}
