/// Which images a decision is about: all that match every part that is given.
public struct ImageScope: Sendable, Hashable {
    /// The image's name or ARN; `nil` for any.
    public var image: ImagePattern?
    /// The 12 digits of the account in the image's ARN; `nil` for any.
    public var account: String?
    /// The Region in the image's ARN; `nil` for any.
    public var region: String?

    /// Makes a scope; without any part it holds everything.
    public init(image: ImagePattern? = nil, account: String? = nil, region: String? = nil) {
        self.image = image
        self.account = account
        self.region = region
    }
}

extension ImageScope: CustomStringConvertible {
    /// The parts that are given, such as `image Office-*, account 111122223333`; `all images` without any.
    public var description: String {
        let parts = [image.map { "image \($0.text)" }, account.map { "account \($0)" }, region.map { "Region \($0)" }]
        let given = parts.compactMap(\.self)
        return given.isEmpty ? "all images" : given.joined(separator: ", ")
    }
}
