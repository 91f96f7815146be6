/// A page to read on, as title and address.
public struct RuleReference: Sendable, Hashable {
    /// The page's title.
    public let title: String
    /// Its `https` address.
    public let address: String

    /// Names a page.
    public init(_ title: String, _ address: String) {
        self.title = title
        self.address = address
    }
}
