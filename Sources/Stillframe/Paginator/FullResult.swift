/// All pages as one answer: `build_full_result()` of boto3.
public struct FullResult<Image> {
    /// The images; `nil` where no page had any list of them.
    public internal(set) var images: [Image]?
    /// Where to go on, if the listing was cut.
    public internal(set) var resumeToken: String?

    /// The answer as one page, which has the resume token in place of the service's.
    public var page: ResponsePage<Image> {
        ResponsePage(images: images, nextToken: resumeToken)
    }
}

extension FullResult: Sendable where Image: Sendable {}
