internal import JMESPath
internal import Stillframe

/// Writes a listing as YAML: images are read and laid out in runs, on all threads, and never all held.
struct YAMLListing {
    private struct Piece: ListingPiece {
        var before: [UInt8] = []
        var images: ArraySlice<SavedImage> = []
        /// The column of the hyphens before images.
        var margin = 0
        var after: [UInt8] = []
        /// A page of which an expression's result is written instead.
        var queried: ResponsePage<SavedImage>?

        var imageCount: Int { images.count + (queried?.images?.count ?? 0) }
    }

    private let writer: ListingWriter
    private let pieces: PieceWriter<Piece>

    init(_ writer: ListingWriter) {
        self.writer = writer
        pieces = PieceWriter(threads: writer.threads) {
            var reader = writer.makeReader()
            var images = SavedYAMLWriter(writer.snapshot, form: writer.form)
            return { piece, buffer in
                if let page = piece.queried {
                    let result = try writer.result(of: try reader.page(page).value)
                    return buffer.append(contentsOf: YAMLLayout.text(of: result, inList: true))
                }
                buffer.append(contentsOf: piece.before)
                if !piece.images.isEmpty { try images.append(piece.images, margin: piece.margin, to: &buffer) }
                buffer.append(contentsOf: piece.after)
            }
        }
    }

    /// Writes one document.
    func write(_ page: ResponsePage<SavedImage>) throws {
        if page.members.names.isEmpty { return }
        try pieces.write(divided(page, inList: false))
    }

    /// Writes one page as a list of one.
    func writeStream(_ page: ResponsePage<SavedImage>) throws {
        try pieces.write(streamed(page))
    }

    /// Writes pages as a list.
    func writeStream(_ pages: PageIterator<SavedListing>) throws {
        try pieces.write(pages, divide: streamed)
    }

    private func streamed(_ page: ResponsePage<SavedImage>) -> [Piece] {
        writer.query == nil ? divided(page, inList: true) : [Piece(queried: page)]
    }

    /// Divides a page: its images in runs between what stands before and behind them.
    private func divided(_ page: ResponsePage<SavedImage>, inList: Bool) -> [Piece] {
        let images = page.images ?? []
        var members = OrderedMembers<JSONValue>()
        for (name, member) in zip(page.members.names, page.members.values) {
            switch member {
            case .images(let images) where !images.isEmpty: continue
            case .images: members.set(name, to: .array([]))
            case .value(let value): members.set(name, to: value)
            }
        }
        // All other members of a page come behind Images by their names.
        var rest = YAMLLayout.text(of: JSONValue.object(members), inList: inList)
        if images.isEmpty { return [Piece(before: rest)] }
        if members.names.isEmpty { rest = [] }
        if inList, !rest.isEmpty { rest[0] = 0x20 }
        var pieces = ListingWriter.runs(of: images).map { Piece(images: $0, margin: inList ? 2 : 0) }
        pieces[0].before = Array((inList ? "- Images:\n" : "Images:\n").utf8)
        pieces[pieces.count - 1].after = rest
        return pieces
    }
}
