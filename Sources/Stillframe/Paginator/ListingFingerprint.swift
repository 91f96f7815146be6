private import Crypto
private import Synchronization

/// What tells the images of a listing from those of all others.
enum ListingFingerprint {
    /// How many images one thread takes at a time; the fingerprint depends on it.
    private static let pieceSize = 100

    /// The same for the same images in the same order, in whatever form they were saved, and for no others.
    ///
    /// It is a SHA-256 of what a listing gives of each image, every member: no key, since tokens outlive the process.
    ///
    /// - Throws: ``PaginationError/unreadable(_:)`` where an input changed since it was judged.
    /// - Complexity: O(*n*) in the bytes of the images, which are read again.
    static func text(of images: [SavedImage], in store: SnapshotStore) throws(PaginationError) -> String {
        let whole = Mutex(SHA256())
        let count = (images.count + pieceSize - 1) / pieceSize
        try OrderedWork<PaginationError>(count: count, threads: store.threads).run {
            var writer = SavedImageWriter(store, form: .iso8601)
            var text: [UInt8] = []
            return { piece, digest throws(PaginationError) in
                text.removeAll(keepingCapacity: true)
                let range = piece * pieceSize..<min(images.count, (piece + 1) * pieceSize)
                try writer.append(images[range], isFirst: piece == 0, to: &text)
                digest.append(contentsOf: SHA256.hash(data: text))
            }
        } emit: { digest in
            whole.withLock { $0.update(data: digest) }
        }
        return "stillframe-" + RepagedTokens.hexadecimal(whole.withLock { $0.finalize() }.prefix(12))
    }
}
