internal import JMESPath
internal import Stillframe

/// Writes pages as text, one by one: images as they are saved, or what an expression gives of each page.
struct TextListing {
    /// How many images of one page are laid out by one thread; of more the cells are looked for first.
    private static let wholePage = 1000

    private struct Piece: ListingPiece {
        /// The page, without the images that are laid out from what was saved.
        let page: ResponsePage<SavedImage>
        var images: ArraySlice<SavedImage> = []
        /// The cells of the images' lines; `nil` where the piece has all images of its page.
        var cells: ModelNames?

        var imageCount: Int { images.count + (page.images?.count ?? 0) }
    }

    private let writer: ListingWriter
    private let pieces: PieceWriter<Piece>

    init(_ writer: ListingWriter) {
        self.writer = writer
        pieces = PieceWriter(threads: writer.threads) {
            var reader = writer.makeReader()
            var images = SavedTextWriter(writer.snapshot, form: writer.form)
            var layout = TextLayout()
            return { piece, buffer in
                do {
                    defer { buffer.append(contentsOf: layout.take()) }
                    try layout.append(try writer.result(of: try reader.page(piece.page).value))
                }
                if !piece.images.isEmpty { try images.append(piece.images, cells: piece.cells, to: &buffer) }
            }
        }
    }

    /// Writes one page with all its members.
    func write(_ page: ResponsePage<SavedImage>) throws {
        try pieces.write(try divided(page))
    }

    /// Writes the images of pages, then where to go on.
    func write(_ pages: PageIterator<SavedListing>) throws {
        try pieces.write(pages) { page in
            var members = OrderedMembers<ResponsePage<SavedImage>.Member>()
            members.set("Images", to: page.members["Images"] ?? .value(.null))
            return try divided(ResponsePage(members: members))
        } end: { pages in
            guard let token = pages.resumeToken else { return [] }
            var inner = OrderedMembers<JSONValue>()
            inner.set("NextToken", to: .string(token))
            var members = OrderedMembers<ResponsePage<SavedImage>.Member>()
            members.set("NextToken", to: .value(.object(inner)))
            return [Piece(page: ResponsePage(members: members))]
        }
    }

    /// A page's images in runs, behind its other members; an expression wants the page as a whole.
    private func divided(_ page: ResponsePage<SavedImage>) throws -> [Piece] {
        guard writer.query == nil, let images = page.images else { return [Piece(page: page)] }
        var rest = page
        rest.members.set("Images", to: .images([]))
        if images.count <= Self.wholePage { return [Piece(page: rest, images: images[...])] }
        let cells = try writer.names(of: images).scalars
        let none = ResponsePage<SavedImage>(images: [], nextToken: nil)
        return [Piece(page: rest)]
            + ListingWriter.runs(of: images).map { Piece(page: none, images: $0, cells: cells) }
    }
}
