/// The names of the members that some images have.
package struct ListedNames: Sendable {
    /// Those of members that are scalars in any image.
    package fileprivate(set) var scalars = ModelNames()
    /// Those of members that are structures or lists in any image.
    package fileprivate(set) var others = ModelNames()

    package init() {}

    /// Takes in the names of other images.
    package mutating func formUnion(_ other: ListedNames) {
        scalars.formUnion(other.scalars)
        others.formUnion(other.others)
    }
}

/// Reads saved images again, in runs, for the names of their members as clients give them.
package struct SavedNameReader {
    private var reader: ImageRereader

    /// Prepares to read images of a snapshot.
    package init(_ snapshot: Snapshot) {
        reader = ImageRereader(snapshot.store)
    }

    /// The names of all members of some images.
    ///
    /// - Throws: ``PaginationError/unreadable(_:)`` where an input changed since it was judged.
    package mutating func names(of images: ArraySlice<SavedImage>) throws(PaginationError) -> ListedNames {
        var names = ListedNames()
        do throws(ReadingAgainFailure) {
            for image in images { try reader.read(image.entry) { names.add($0) } }
        } catch {
            throw .unreadable(error)
        }
        return names
    }
}

extension ListedNames {
    /// Takes in the names of an image's members.
    fileprivate mutating func add(_ image: borrowing ImageRecord) {
        for member in ImageMember.allCases where member != .imageSoftwareMetadata {
            let name = ModelName(member)
            let value = image.values[member.rawValue]
            let isPresent = image.members.contains(member)
            if !isPresent, value.kind == .absent { continue }
            let type: ValueType? = !isPresent && value.kind == .raw ? image.page.type(of: value) : nil
            let isScalar = isPresent ? !ModelNames.structures.contains(name) : type != .array && type != .object
            if isScalar { scalars.insert(name) } else { others.insert(name) }
        }
    }
}
