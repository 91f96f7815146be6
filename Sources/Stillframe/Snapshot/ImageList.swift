/// The images of a snapshot in chain order; elements are made on demand.
public struct ImageList: RandomAccessCollection, Sendable {
    let store: SnapshotStore

    /// The index of the first image.
    public var startIndex: Int { 0 }
    /// The number of images.
    public var endIndex: Int { store.imageCount }
    /// The image at an index, as text.
    public subscript(position: Int) -> ImageSummary { store.image(at: position) }
}
