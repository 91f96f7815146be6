/// Pages joined by tokens, from a first page to a page without a next token, as far as the dump has them.
public struct Chain: Sendable {
    /// The pages in chain order, as indices into the snapshot's pages.
    public let pages: [Int]
    /// The chain's own verdict.
    public let verdict: Verdict
    /// What the verdict rests on.
    public let proof: Proof
    /// The ARN partition of the chain's images (`aws`, `aws-cn`, …); empty where no image has an ARN.
    public let partition: String
    /// The Region of the chain's images; empty where no image has an ARN, `several` where they differ.
    public let region: String
    /// The accounts of the chain's own and shared images, sorted; AWS-owned images have none.
    public let accounts: [String]
    /// How many images the pages hold, repeats included.
    public let imageCount: Int
    /// The logical names of the files the pages lie in, in chain order, each once.
    public let files: [String]
    /// The request's filters as recorded, such as `Type=PRIVATE`; `nil` where no request was recorded, empty for none.
    public let scope: String?
    /// When the newest page was captured; `nil` where no page says when it was sent.
    public let captured: Timestamp?
}
