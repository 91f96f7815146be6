/// One page as it lies in the input, repeats and error bodies included; made on demand.
public struct Page: Sendable {
    /// Where the page begins.
    public let place: Place
    /// The request's id as the response tells it (boto3's `ResponseMetadata.RequestId`), by which CloudTrail knows the
    /// call; empty where it was not recorded.
    public let requestID: String
    /// When the response was sent; `nil` where that was not recorded.
    public let captured: Timestamp?
    /// Whether the service's error, or nothing, stands in the page's place.
    public let isError: Bool
    /// How many images it holds, repeats included.
    public let imageCount: Int
}
