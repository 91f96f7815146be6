/// An image of a snapshot that was not read again yet.
package struct SavedImage: ListedImage, Sendable {
    let store: SnapshotStore
    /// Index of its entry.
    let entry: UInt32

    private var record: ImageEntry { store.scan.entries[Int(entry)] }

    package var listedName: String? { text(record.name) }
    package var listedARN: String? { text(record.arn) }
    package var listedVisibility: String? { text(record.visibility) }

    private func text(_ string: StringID) -> String? {
        string == .absent ? nil : store.scan.strings[string]
    }
}

extension Snapshot {
    /// The images in the snapshot's order, not read again yet.
    package var savedImages: [SavedImage] {
        store.order.map { SavedImage(store: store, entry: $0) }
    }
}
