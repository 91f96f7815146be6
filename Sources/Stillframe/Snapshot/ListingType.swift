/// The words of the service's `Type`, by which a listing may be asked for.
public enum ListingType: String, Sendable, CaseIterable {
    case publicImages = "PUBLIC"
    case privateImages = "PRIVATE"
    case sharedImages = "SHARED"

    /// The words, as the service spells them.
    package static let words = allCases.map(\.rawValue)
}
