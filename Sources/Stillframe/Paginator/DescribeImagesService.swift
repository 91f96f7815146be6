/// Whatever answers DescribeImages requests, one page each.
///
/// A paginator's behaviour depends on what stands behind it, so the service is always named: ``RecordedPages`` gives saved
/// pages back as they are, ``RepagedImages`` divides their images anew.
public protocol DescribeImagesService {
    /// An image as this service gives it.
    associatedtype Image

    /// Answers one request.
    ///
    /// - Throws: ``PaginationError/service(code:message:)`` and what else keeps the page away.
    mutating func describeImages(_ request: DescribeImagesRequest) throws(PaginationError) -> ResponsePage<Image>
}
