private import JMESPath

/// Reads saved images again, in runs, and gives them as values.
package struct SavedImageReader {
    private var reader: ImageRereader
    private var builder: ImageDocumentBuilder

    /// Prepares to read images of a snapshot.
    package init(_ snapshot: Snapshot, form: ImageForm) {
        reader = ImageRereader(snapshot.store)
        builder = ImageDocumentBuilder(form: form)
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
        var members = OrderedMembers<ResponsePage<ImageValue>.Member>()
        for (name, member) in zip(page.members.names, page.members.values) {
            switch member {
            case .images(let images): members.set(name, to: .images(try values(of: images)))
            case .value(let value): members.set(name, to: .value(value))
            }
        }
        return ResponsePage(members: members)
    }
}
