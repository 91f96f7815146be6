/// Which of the images are judged; the others are counted all the same, and are part of the verdict.
public struct ImageSelection: Sendable, Hashable {
    /// Only images of these accounts are judged; empty for any.
    public var accounts: [String] = []
    /// Only images that match one of these are judged; empty for any.
    public var images: [ImagePattern] = []
    /// Images of these accounts are not judged.
    public var exceptAccounts: [String] = []
    /// Images that match one of these are not judged.
    public var exceptImages: [ImagePattern] = []
    /// Where it stands; `nil` for one that no file states.
    public var place: Place?

    /// Selects all images.
    public init() {}

    /// Whether all images are selected.
    public var isEmpty: Bool {
        accounts.isEmpty && images.isEmpty && exceptAccounts.isEmpty && exceptImages.isEmpty
    }
}
