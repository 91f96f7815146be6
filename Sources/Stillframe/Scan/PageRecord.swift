/// What the map half leaves behind of one page, or of the part of it that a fragment saw.
struct PageRecord: Sendable {
    var kind = PageNode.Kind.page
    /// Where the page begins; meaningless in a part that goes on with a page begun before.
    var position = Position()
    /// Indices of the page's images among the entries.
    var entries: Range<Int>
    /// How many elements `Images` had, images or not.
    var elementCount: UInt32 = 0
    /// The elements that are plainly no images; `nil` where there are none.
    var foreign: ForeignElements?
    var hasImages = false
    /// Whether `Images` was a list, empty or not, or what should have been one, and not null.
    var hasImageList = false
    /// Whether `Images` stood there flattened, once for each image.
    var hasFlatImages = false
    /// Whether member names begin in lower case, as EC2's do.
    var isLowerCamel = false
    /// Whether a result begins in it, so that what was read of the page before is not the page's; see ``restart()``.
    private(set) var isRestarted = false
    /// Where an `Images` stood that is left out, as it came before the result; `nil` where none did.
    var outerImages: Position?
    /// Where such a `NextToken` stood.
    var outerToken: Position?
    /// Whether the page is a result by name, in a form that may leave out an empty `Images`.
    var isResult = false
    /// Where the value of `Images` begins.
    var imagesPosition = Position()
    var hasNextToken = false
    /// Where the value of `NextToken` begins.
    var tokenPosition = Position()
    /// The token; absent for null, an empty one and none.
    var nextToken = StringID.absent
    /// Whether the token is a string without characters, which a client gives as it is.
    var isNextTokenEmpty = false
    /// Whether what follows the page can't be told: the token is no string, or the page is cut.
    var isNextTokenUnusable = false
    /// Whether it was the response of an envelope or a fixture, whose object has ended.
    var isWrapped = false
    /// Whether the envelope or fixture had a response.
    var hasResponse = false
    var hasRequest = false
    /// The request's token; absent for a first page.
    var requestToken = StringID.absent
    /// The request's filters as text.
    var scope = StringID.absent
    /// `ResponseMetadata.RequestId`.
    var requestID = StringID.absent
    /// When the response was sent, in microseconds since 1970; `Int64.min` where unknown.
    var captured = Int64.min
    /// The response's HTTP status where it was recorded; 0 where not.
    var status = 0
    /// What `StillframeVerdict` said.
    var declaredVerdict = StringID.absent
    /// Where it tells of an error by more than a message; `nil` where it doesn't.
    var errorPosition: Position?
    /// The service's error: its code and its message, of which one may be absent.
    var errorCode = StringID.absent
    var errorMessage = StringID.absent
    /// Whether it has the list of images that EC2's answer of the same name has.
    var hasImagesSet = false
    /// How many members a page doesn't have stood beside its own.
    var otherMembers: UInt32 = 0
    /// The text the page's images lie in, where that is a body inside a capture.
    var body: CapturedText?
    /// The host that was asked; absent outside captures.
    var host = StringID.absent
    /// Who asked which host, so that a request that was sent again can be told; absent outside captures.
    var caller = StringID.absent

    /// Begins the page anew, as its result begins: the members before are left out, and only where they stood is kept.
    mutating func restart() {
        if hasImages || hasFlatImages { outerImages = outerImages ?? imagesPosition }
        if hasNextToken { outerToken = outerToken ?? tokenPosition }
        entries = entries.lowerBound..<entries.lowerBound
        elementCount = 0
        foreign = nil
        hasImages = false
        hasImageList = false
        hasFlatImages = false
        isLowerCamel = false
        hasNextToken = false
        nextToken = .absent
        isNextTokenEmpty = false
        isNextTokenUnusable = false
        otherMembers = 0
        isRestarted = true
    }
}
