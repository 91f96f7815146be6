private import JMESPath
internal import Stillframe
internal import StillframeReports

/// Writes a listing as a table without an expression: images are read once for the names of their members, once for the
/// widths of all lines, and once more to be written, in runs, on all threads, and never all held.
struct TableListing {
    private struct Piece: ListingPiece {
        /// What stands before the images.
        var before: ResponsePage<SavedImage>?
        var images: ArraySlice<SavedImage> = []

        var imageCount: Int { images.count }
    }

    private let writer: ListingWriter
    private let names: ListedNames
    private let pieces: [Piece]

    /// Prepares to write a page; `nil` where all images have scalars only, which are the rows of one section.
    init?(_ writer: ListingWriter, _ page: ResponsePage<SavedImage>) throws {
        guard let images = page.images, !images.isEmpty else { return nil }
        self.writer = writer
        names = try writer.names(of: images)
        if names.others.isEmpty { return nil }
        var before = page
        before.members.set("Images", to: .images([]))
        pieces = [Piece(before: before)] + ListingWriter.runs(of: images).map { Piece(images: $0) }
    }

    /// Writes the table; nothing where it can't be laid out.
    func write() throws {
        let widths = try writer.gather(pieces, into: TableWidths()) {
            let add = makeWorker()
            var layout = TableLayout()
            return { piece in
                layout.clear()
                try add(piece, &layout)
                return layout.widths
            }
        } combine: {
            $0.formMaximum($1)
        }
        let output = PieceWriter<Piece>(threads: writer.threads) {
            let add = makeWorker()
            var layout = TableLayout()
            return { piece, buffer in
                try add(piece, &layout)
                layout.takeLines(widths, isFirst: piece.before != nil, to: &buffer)
            }
        }
        try output.write(pieces)
    }

    /// Makes what adds pieces to a table.
    private func makeWorker() -> (Piece, inout TableLayout) throws -> Void {
        var reader = writer.makeReader()
        let (headers, more) = (names.scalars.texts, names.others.texts)
        return { piece, layout in
            if let page = piece.before {
                try layout.add(try reader.page(page).value, title: ListingWriter.title)
            } else {
                try layout.add(images: try reader.values(of: piece.images), headers: headers, more: more)
            }
        }
    }
}
