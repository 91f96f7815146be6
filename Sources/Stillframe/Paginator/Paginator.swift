/// Lists images as boto3's paginator for `describe_images` does, over whatever service stands behind it.
///
/// ```swift
/// var pages = Paginator(RecordedPages(pages: saved)).paginate(config: PaginationConfig(maxItems: 100))
/// while let page = try pages.next() {
///     print(page.images?.count ?? 0)
/// }
/// print(pages.resumeToken ?? "that was all")
/// ```
///
/// The order of checks, what is cut and the resume tokens are those of botocore, byte for byte. One thing is added: where
/// pages go round in a circle of more than one page and botocore would go on for ever, the listing ends with an error.
///
/// `maxItems` of 0 or less are botocore's too: 0 makes one request and gives no image, and a negative number makes one
/// request and leaves out so many images at its end.
public struct Paginator<Service: DescribeImagesService> {
    private let service: Service

    /// Makes a paginator over a service.
    public init(_ service: Service) {
        self.service = service
    }

    /// Begins a listing.
    ///
    /// Nothing is requested before the first page is pulled.
    ///
    /// - Parameters:
    ///   - names: Only images of these names; empty for all.
    ///   - arns: Only images of these ARNs; empty for all.
    ///   - type: Only images of this visibility: `PUBLIC`, `PRIVATE` or `SHARED`.
    ///   - config: Where to begin and end.
    /// - Returns: the pages, to be pulled.
    public func paginate(
        names: [String] = [],
        arns: [String] = [],
        type: String? = nil,
        config: PaginationConfig = PaginationConfig()
    ) -> PageIterator<Service> {
        paginate(DescribeImagesRequest(names: names, arns: arns, type: type), config: config)
    }

    /// Begins a listing with any arguments, which go with every request.
    public func paginate(
        _ request: DescribeImagesRequest,
        config: PaginationConfig = PaginationConfig()
    ) -> PageIterator<Service> {
        PageIterator(service, request: request, config: config)
    }
}
