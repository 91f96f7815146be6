internal import JMESPath
internal import Stillframe
private import StillframeReports
private import Synchronization

/// Writes a listing as YAML without a query: images are read and laid out in runs, on all threads, and never all held.
struct YAMLListing {
    /// How many images of a stream are gathered before they are written.
    private static let batchSize = 50_000

    /// What one thread lays out at a time.
    private struct Piece {
        var before: [UInt8] = []
        var images: ArraySlice<SavedImage> = []
        /// The column of the hyphens before images.
        var margin = 0
        var after: [UInt8] = []
    }

    private let writer: ListingWriter

    init(_ writer: ListingWriter) {
        self.writer = writer
    }

    /// Writes one document.
    func write(_ page: ResponsePage<SavedImage>) throws {
        if page.members.names.isEmpty { return }
        try finish { output throws(PaginationError) in try write(pieces(of: page, inList: false), to: output) }
    }

    /// Writes pages as a list; those before an error are written.
    func write(_ pages: inout PageIterator<SavedListing>) throws {
        var pages = pages
        try finish { output throws(PaginationError) in
            var pieces: [Piece] = []
            var count = 0
            var failure: PaginationError?
            repeat {
                do throws(PaginationError) {
                    guard let page = try pages.next() else { break }
                    let added = self.pieces(of: page, inList: true)
                    count += added.reduce(0) { $0 + $1.images.count + 1 }
                    pieces += added
                } catch {
                    failure = error
                }
                if count >= Self.batchSize {
                    try write(pieces, to: output)
                    (pieces, count) = ([], 0)
                }
            } while failure == nil
            try write(pieces, to: output)
            if let failure { throw failure }
        }
    }

    private func finish(_ body: (borrowing Mutex<StandardOutput>) throws(PaginationError) -> Void) throws {
        let output = Mutex(StandardOutput())
        do throws(PaginationError) {
            try body(output)
        } catch {
            try output.withLock { output throws(WriteFailure) in try output.finish() }
            throw error
        }
        try output.withLock { output throws(WriteFailure) in try output.finish() }
    }

    private func write(_ pieces: [Piece], to output: borrowing Mutex<StandardOutput>) throws(PaginationError) {
        let (snapshot, form) = (writer.snapshot, writer.form)
        try OrderedWork(count: pieces.count, threads: writer.threads).run {
            var writer = SavedYAMLWriter(snapshot, form: form)
            return { place, buffer throws(PaginationError) in
                let piece = pieces[place]
                buffer.append(contentsOf: piece.before)
                if !piece.images.isEmpty { try writer.append(piece.images, margin: piece.margin, to: &buffer) }
                buffer.append(contentsOf: piece.after)
            }
        } emit: { bytes in
            output.withLock { $0.write(whole: ListingWriter.shown(bytes)) }
        }
    }

    /// Divides a page: its images in runs between what stands before and behind them.
    private func pieces(of page: ResponsePage<SavedImage>, inList: Bool) -> [Piece] {
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
        var pieces: [Piece] = []
        for start in stride(from: 0, to: images.count, by: ListingWriter.pieceSize) {
            let end = min(images.count, start + ListingWriter.pieceSize)
            pieces.append(Piece(images: images[start..<end], margin: inList ? 2 : 0))
        }
        pieces[0].before = Array((inList ? "- Images:\n" : "Images:\n").utf8)
        pieces[pieces.count - 1].after = rest
        return pieces
    }
}
