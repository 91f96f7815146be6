private import JMESPath
private import Synchronization

/// Reads saved images again, in runs, and gives them as values.
package struct SavedImageReader {
    /// How many images one thread reads at a time.
    private static let pieceSize = 100

    private var reader: ImageRereader
    private var builder: ImageDocumentBuilder

    /// Prepares to read images of a snapshot, with these members or, without any, with all.
    package init(_ snapshot: Snapshot, form: ImageForm, members: MemberSet? = nil) {
        reader = ImageRereader(snapshot.store)
        builder = ImageDocumentBuilder(form: form, members: members)
    }

    /// The images as values, in order.
    ///
    /// - Throws: ``PaginationError/unreadable(_:)`` where an input changed since it was judged.
    package mutating func values(of images: some Sequence<SavedImage>) throws(PaginationError) -> [ImageValue] {
        var builder = builder
        do throws(ReadingAgainFailure) {
            for image in images {
                try reader.read(image.entry) { record in builder.add(record) }
            }
        } catch {
            throw .unreadable(error)
        }
        return builder.finish().values
    }

    /// A page with its images read.
    package mutating func page(_ page: ResponsePage<SavedImage>) throws(PaginationError) -> ResponsePage<ImageValue> {
        try page.replacingImages { images throws(PaginationError) in try values(of: images) }
    }

    /// A page with its images read on several threads.
    ///
    /// - Throws: ``PaginationError/unreadable(_:)`` where an input changed since it was judged.
    package static func page(
        _ page: ResponsePage<SavedImage>,
        threads: Int,
        makeReader: @Sendable () -> SavedImageReader
    ) throws(PaginationError) -> ResponsePage<ImageValue> {
        try page.replacingImages { images throws(PaginationError) in
            let count = (images.count + pieceSize - 1) / pieceSize
            let pieces = Mutex([[ImageValue]](repeating: [], count: count))
            try OrderedWork<PaginationError>(count: count, threads: threads).run {
                var reader = makeReader()
                return { piece, _ throws(PaginationError) in
                    let range = piece * pieceSize..<min(images.count, (piece + 1) * pieceSize)
                    let values = try reader.values(of: images[range])
                    pieces.withLock { $0[piece] = values }
                }
            } emit: { _ in
            }
            return pieces.withLock { Array($0.joined()) }
        }
    }
}
