public import JMESPath

/// The pages of a listing, one request a pull; made by ``Paginator``.
///
/// A page and 16 bytes for each page before it are all that is held.
public struct PageIterator<Service: DescribeImagesService> {
    /// Where to go on, if the listing was cut by `maxItems`; known once ``next()`` has given `nil`.
    public private(set) var resumeToken: String?

    private var service: Service
    private var request: DescribeImagesRequest
    private let config: PaginationConfig
    private var state = State.fresh
    /// The token that gave the current page.
    private var current = TokenObject.first
    /// The token of the page before.
    private var last: TokenObject?
    private var skip = JSONValue.number(JSONNumber(0))
    private var isFirstPage = true
    private var seen = 0
    private var watch = TokenWatch()

    private enum State {
        case fresh
        /// A page was handed out, this many images, and gave this token.
        case handedOut(TokenObject)
        case ended
    }

    init(_ service: Service, request: DescribeImagesRequest, config: PaginationConfig) {
        self.service = service
        self.request = request
        self.config = config
    }

    /// The next page; `nil` at the end.
    ///
    /// After an error the listing has ended.
    public mutating func next() throws(PaginationError) -> ResponsePage<Service.Image>? {
        do throws(PaginationError) {
            return try step()
        } catch {
            state = .ended
            throw error
        }
    }

    private mutating func step() throws(PaginationError) -> ResponsePage<Service.Image>? {
        switch state {
        case .ended: return nil
        case .fresh: try begin()
        case .handedOut(let token): if try !goOn(to: token) { return nil }
        }
        var page = try service.describeImages(request)
        let left = try cutStart(of: &page)
        isFirstPage = false
        let count = page.images?.count ?? 0
        if let most = config.maxItems, seen + count - most > 0 {
            let kept = most - seen
            page.members.set("Images", to: .images(PythonSlice.prefix(page.images ?? [], kept)))
            resumeToken = try current.resumeToken(amount: try TokenObject.sum(kept, left))
            state = .ended
            return page
        }
        seen += count
        state = .handedOut(TokenObject(nextToken: page.nextToken))
        return page
    }

    /// Takes the configuration into the first request.
    private mutating func begin() throws(PaginationError) {
        if let type = config.oddTokenType { throw .noAttribute(type: type, name: "encode") }
        if let text = config.startingToken {
            let start = try StartingToken(text)
            (current, skip) = (start.token, start.skip)
            current.inject(into: &request)
        }
        if let size = config.pageSize { request.arguments.set("MaxResults", to: .number(JSONNumber(size))) }
    }

    /// Decides what follows a page that was handed out; false if nothing does.
    private mutating func goOn(to token: TokenObject) throws(PaginationError) -> Bool {
        current = token
        if current.isFirst {
            state = .ended
            return false
        }
        if seen == config.maxItems {
            resumeToken = try current.resumeToken(amount: nil)
            state = .ended
            return false
        }
        if let last, last == current { throw .repeatedToken(current.value) }
        if watch.isEndless(current.identity, images: seen, isLimited: config.maxItems != nil) {
            throw .circle(current.value)
        }
        current.inject(into: &request)
        last = current
        return true
    }

    /// Leaves out what a starting token says was read already; returns how many images that is on this page.
    private func cutStart(of page: inout ResponsePage<Service.Image>) throws(PaginationError) -> JSONValue {
        guard isFirstPage, config.startingToken != nil else { return .number(JSONNumber(0)) }
        if let images = page.images {
            page.members.set("Images", to: .images(try PythonSlice.suffix(images, from: skip)))
        } else {
            page.members.set("Images", to: .value(.null))
        }
        return skip
    }
}

extension PageIterator: Sendable where Service: Sendable {}

extension PageIterator {
    /// Pulls all pages and puts their images together.
    ///
    /// - Throws: what keeps any page away; then nothing is given.
    /// - Complexity: O(*n*) in the number of images, which are all held.
    public mutating func buildFullResult() throws(PaginationError) -> FullResult<Service.Image> {
        var result = FullResult<Service.Image>()
        while let page = try next() {
            guard let images = page.images else { continue }
            if result.images == nil { result.images = images } else { result.images?.append(contentsOf: images) }
        }
        result.resumeToken = resumeToken
        return result
    }

    /// The results of a JMESPath expression over each page.
    ///
    /// A list is given element by element, anything else, null too, as one value. Functions see one page alone.
    public consuming func search(_ expression: String) -> SearchIterator<Service> where Service.Image: JSONNode {
        SearchIterator(self, expression)
    }
}
