/// One chain of a snapshot as a service whose images are values.
///
/// ```swift
/// let snapshot = Analysis(settings).run([.path("dumps/")])
/// let service = SavedPages(snapshot, service: .recorded)
/// var pages = Paginator(service).paginate(config: PaginationConfig(maxItems: 100))
/// ```
///
/// Images are read again when their page is asked for, so that a listing of any length holds one page.
public struct SavedPages: DescribeImagesService {
    private var listing: SavedListing
    private var reader: SavedImageReader

    /// Prepares to list a chain of a snapshot.
    ///
    /// - Parameters:
    ///   - snapshot: A snapshot whose inputs can be read again; standard input only with ``Settings/keepsText``.
    ///   - service: How the images are divided into pages.
    ///   - chain: The chain's index in ``Snapshot/chains``; where there is none, every request is answered by an error, or
    ///     by an empty page if the images are listed anew.
    ///   - form: Which members images have, and how instants are spelled.
    public init(_ snapshot: Snapshot, service: SnapshotService, chain: Int = 0, form: ImageForm = .iso8601) {
        listing = SavedListing(
            snapshot,
            chains: snapshot.chains.indices.contains(chain) ? [chain] : [],
            service: service
        )
        reader = SavedImageReader(snapshot, form: form)
    }

    /// Answers one request.
    ///
    /// - Throws: ``PaginationError/invalidParameters(_:)`` for what a client refuses to send, what the service answers, or
    ///   ``PaginationError/unreadable(_:)`` where an input changed since it was judged.
    public mutating func describeImages(
        _ request: DescribeImagesRequest
    ) throws(PaginationError) -> ResponsePage<ImageValue> {
        try reader.page(try listing.describeImages(request))
    }
}
