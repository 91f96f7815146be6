/// The closed list of problem kinds; the raw values are the words every output uses.
public enum ProblemKind: String, Sendable, CaseIterable {
    // What could not be read, to an unknown extent.

    /// The text is not JSON: grammar, escapes, control characters, or cut short.
    case damagedJSON = "damaged-json"
    /// The text is not well-formed XML, or cut short.
    case damagedXML = "damaged-xml"
    /// The text is not YAML, or has what the CLI never writes, or may have been cut.
    case damagedYAML = "damaged-yaml"
    /// The bytes are not valid in the encoding they are in.
    case damagedEncoding = "damaged-encoding"
    /// The gzip stream is cut or its checksum is wrong.
    case damagedGzip = "damaged-gzip"
    /// A limit on size, depth or ratio was met.
    case limitExceeded = "limit-exceeded"
    /// The file could not be opened or read.
    case unreadableFile = "unreadable-file"
    /// The file changed between two passes.
    case changedFile = "changed-file"
    /// A form that is recognised but can't be read.
    case unsupportedForm = "unsupported-form"
    /// The file has no content.
    case emptyFile = "empty-file"
    /// A readable document that is not a DescribeImages dump.
    case notADump = "not-a-dump"
    /// Nothing in the input is a dump.
    case noDump = "no-dump"
    /// An element of `Images` is not an image.
    case notAnImage = "not-an-image"

    // What is missing, to a known extent.

    /// The service answered with an error instead of a page.
    case errorBody = "error-body"
    /// An answer tells of an error and has images all the same.
    case errorBesideImages = "error-beside-images"
    /// No page of the chain is a first page.
    case missingStart = "missing-start"
    /// A page was asked for whose answer is not in the dump.
    case missingPage = "missing-page"
    /// The last page names a next page that nobody asked for.
    case danglingEnd = "dangling-end"
    /// A page was asked with a token that no page issued.
    case orphanPage = "orphan-page"
    /// The numbers in the names of a listing's files jump.
    case numberingGap = "numbering-gap"
    /// The client cut the listing (`--max-items`).
    case clientTruncated = "client-truncated"
    /// No listing covers an account or Region that was expected.
    case coverageGap = "coverage-gap"
    /// The document says of itself that it is not complete.
    case declaredVerdict = "declared-verdict"

    // What contradicts itself.

    /// Tokens lead back to a page already seen.
    case tokenLoop = "token-loop"
    /// Two pages issued the same token.
    case tokenIssuedTwice = "token-issued-twice"
    /// Two different pages answer the same request.
    case conflictingPages = "conflicting-pages"
    /// Pages that tokens link are of different Regions, or were asked for with different filters.
    case mixedListing = "mixed-listing"
    /// A member stands twice with different values.
    case duplicateMember = "duplicate-member"
    /// One ARN has different members on two pages of a chain.
    case imageConflict = "image-conflict"

    // What is worth knowing.

    /// A member's value has the wrong type or spelling; the member is left out.
    case wrongType = "wrong-type"
    /// A time in an unusual spelling, or with digits finer than microseconds.
    case timeSpelling = "time-spelling"
    /// An image without an ARN; it is never merged with another.
    case missingARN = "missing-arn"
    /// One image was seen again, the same.
    case repeatedImage = "repeated-image"
    /// One page was saved again, the same.
    case repeatedPage = "repeated-page"
    /// A page without a request fills the one free place of its chain.
    case assumedLink = "assumed-link"
    /// The request was filtered: the chain is complete for the filter, not for the account.
    case filteredRequest = "filtered-request"
    /// The page tokens were dropped by the writer, so completeness is unknown.
    case completenessUnknown = "completeness-unknown"
    /// Several listings of one account and Region.
    case severalSnapshots = "several-snapshots"
    /// An account, Region or image that the configuration names is in no listing.
    case unmatchedName = "unmatched-name"
    /// As-of lies before the newest instant in the dump.
    case asOfBeforeData = "as-of-before-data"
    /// More problems of one kind than are kept.
    case moreProblems = "more-problems"
}
