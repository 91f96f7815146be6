internal import JMESPath

/// A service that lists images anew: by the service's filters, 1 to 25 a page.
///
/// Its tokens are the same for the same images, and other images refuse them; those of ``SavedPages`` are bound to the filters, too.
public struct RepagedImages<Image: ListedImage>: DescribeImagesService {
    /// The most images a page has, and how many it has unless a request says otherwise.
    public static var largestPage: Int { 25 }

    private let images: [Image]
    private let fingerprinted: @Sendable () throws(PaginationError) -> String
    private var fingerprint: String?
    private let bindsFilters: Bool
    /// What the filters of the last request let through: a listing asks with the same ones again and again.
    private var last: (filters: Filters, images: [Image])?

    /// The filters of a request.
    private struct Filters: Equatable {
        let names: [PlainText]
        let arns: [PlainText]
        let type: PlainText?

        init(_ request: DescribeImagesRequest) {
            names = request.names.map(PlainText.init)
            arns = request.arns.map(PlainText.init)
            type = request.type.map(PlainText.init)
        }
    }

    /// Takes images in the order they are listed.
    ///
    /// - Parameters:
    ///   - images: The images.
    ///   - fingerprint: What tells these images from all others; it stands in every token, with the place of the page's first
    ///     image among those that the filters let through. Filters are not in it: go on with those that gave the token.
    public init(_ images: [Image], fingerprint: String) {
        self.images = images
        fingerprinted = { fingerprint }
        self.fingerprint = fingerprint
        bindsFilters = false
    }

    /// Takes images whose fingerprint is worked out when the first token is met; tokens are bound to the filters, too.
    init(_ images: [Image], fingerprint: @escaping @Sendable () throws(PaginationError) -> String) {
        self.images = images
        fingerprinted = fingerprint
        bindsFilters = true
    }

    /// The page a request asks for.
    ///
    /// - Throws: what the service would: `InvalidParameterCombinationException`, `ResourceNotFoundException` for a name or
    ///   ARN that no image has, or `ValidationException` for a page size or token it doesn't know.
    /// - Complexity: O(*n*) in the number of images, for the first request with these filters.
    public mutating func describeImages(_ request: DescribeImagesRequest) throws(PaginationError) -> ResponsePage<Image>
    {
        let found = try images(for: request)
        let asked = request.pageSize ?? 0
        guard 0...Self.largestPage ~= asked else {
            throw .service(
                code: "ValidationException",
                message: "MaxResults \(asked) is outside 0..\(Self.largestPage)"
            )
        }
        let size = asked == 0 ? Self.largestPage : asked
        if request.nextToken == nil, found.count <= size { return ResponsePage(images: found, nextToken: nil) }
        let tokens = RepagedTokens(
            fingerprint: try knownFingerprint(),
            filters: bindsFilters ? request : DescribeImagesRequest()
        )
        let start = try request.nextToken.map { token throws(PaginationError) in
            try tokens.offset(of: token, in: found.count)
        }
        let end = min(found.count, (start ?? 0) + size)
        return ResponsePage(
            images: Array(found[(start ?? 0)..<end]),
            nextToken: end < found.count ? tokens.token(at: end) : nil
        )
    }

    private mutating func knownFingerprint() throws(PaginationError) -> String {
        if let fingerprint { return fingerprint }
        let text = try fingerprinted()
        fingerprint = text
        return text
    }

    /// The images that the filters let through, in listing order.
    private mutating func images(for request: DescribeImagesRequest) throws(PaginationError) -> [Image] {
        let filters = Filters(request)
        if let last, last.filters == filters { return last.images }
        let found = try filtered(for: request)
        last = (filters, found)
        return found
    }

    private func filtered(for request: DescribeImagesRequest) throws(PaginationError) -> [Image] {
        if !request.names.isEmpty, !request.arns.isEmpty {
            throw .service(
                code: "InvalidParameterCombinationException",
                message: "Names and Arns can't be given together"
            )
        }
        var found = images
        if !request.names.isEmpty { found = try Self.pick(request.names, "Name", \.listedName, from: found) }
        if !request.arns.isEmpty { found = try Self.pick(request.arns, "Arn", \.listedARN, from: found) }
        if let type = request.type {
            found = found.filter { $0.listedVisibility.map(PlainText.init) == PlainText(type) }
        }
        return found
    }

    private static func pick(
        _ wanted: [String],
        _ member: String,
        _ value: (Image) -> String?,
        from images: [Image]
    ) throws(PaginationError) -> [Image] {
        let texts = Set(wanted.map(PlainText.init))
        let found = images.filter { value($0).map { texts.contains(PlainText($0)) } ?? false }
        let present = Set(found.compactMap(value).map(PlainText.init))
        if let missing = wanted.first(where: { !present.contains(PlainText($0)) }) {
            throw .service(code: "ResourceNotFoundException", message: "no image has \(member) \(missing)")
        }
        return found
    }
}

extension RepagedImages: Sendable where Image: Sendable {}

/// A text compared by code point.
private struct PlainText: Hashable {
    private let bytes: [UInt8]

    init(_ text: String) {
        bytes = Array(text.utf8)
    }
}
