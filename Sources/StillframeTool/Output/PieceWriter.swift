internal import Stillframe
private import Synchronization

/// A part of a listing that is laid out by one thread.
protocol ListingPiece: Sendable {
    /// How many images it has.
    var imageCount: Int { get }
}

/// Lays out pieces of a listing on all threads and writes them to standard output in order; what was laid out before a
/// failure is written.
struct PieceWriter<Piece: ListingPiece>: Sendable {
    /// What appends a piece's bytes.
    typealias Worker = (Piece, inout [UInt8]) throws -> Void

    let threads: Int
    /// Makes a worker; each thread has its own.
    let makeWorker: @Sendable () -> Worker

    /// How many images are gathered of pages before they are written.
    private static var batchSize: Int { 50_000 }

    func write(_ pieces: [Piece]) throws {
        try finish { output in try write(pieces, to: output) }
    }

    /// Writes pages, each divided into pieces, and what follows the last.
    func write(
        _ pages: PageIterator<SavedListing>,
        divide: (ResponsePage<SavedImage>) throws -> [Piece],
        end: (borrowing PageIterator<SavedListing>) -> [Piece] = { _ in [] }
    ) throws {
        var pages = pages
        try finish { output in
            var pieces: [Piece] = []
            var count = 0
            var failure: (any Error)?
            repeat {
                do {
                    guard let page = try pages.next() else { break }
                    let added = try divide(page)
                    count += added.reduce(0) { $0 + $1.imageCount + 1 }
                    pieces += added
                } catch {
                    failure = error
                }
                if count >= Self.batchSize {
                    try write(pieces, to: output)
                    (pieces, count) = ([], 0)
                }
            } while failure == nil
            if failure == nil { pieces += end(pages) }
            try write(pieces, to: output)
            if let failure { throw failure }
        }
    }

    private func finish(_ body: (borrowing Mutex<StandardOutput>) throws -> Void) throws {
        let output = Mutex(StandardOutput())
        do {
            try body(output)
        } catch {
            try output.withLock { output throws(WriteFailure) in try output.finish() }
            throw error
        }
        try output.withLock { output throws(WriteFailure) in try output.finish() }
    }

    private func write(_ pieces: [Piece], to output: borrowing Mutex<StandardOutput>) throws {
        let runs = Self.runs(of: pieces)
        try OrderedWork<any Error>(count: runs.count, threads: threads).run {
            let worker = makeWorker()
            return { run, buffer in
                for piece in pieces[runs[run]] { try worker(piece, &buffer) }
            }
        } emit: { bytes in
            output.withLock { $0.write(whole: ListingWriter.shown(bytes)) }
        }
    }

    /// Small pieces that stand behind each other are laid out together.
    private static func runs(of pieces: [Piece]) -> [Range<Int>] {
        var runs: [Range<Int>] = []
        var (start, count) = (0, 0)
        for (index, piece) in pieces.enumerated() {
            count += piece.imageCount
            guard count >= ListingWriter.pieceSize || index == pieces.count - 1 else { continue }
            runs.append(start..<index + 1)
            (start, count) = (index + 1, 0)
        }
        return runs
    }
}
