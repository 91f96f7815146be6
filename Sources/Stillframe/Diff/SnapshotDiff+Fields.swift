public import JMESPath

extension SnapshotDiff {
    /// Calls `body` with each changed and rebuilt image and its fields, one image at a time.
    ///
    /// `limit` is the most images that are read, the first ones.
    ///
    /// - Throws: ``ReadingAgainFailure`` where an input changed since it was judged.
    /// - Complexity: O(*n*) in the bytes of these images, which are read again.
    public func forEachChangedImage(
        limit: Int = .max,
        _ body: (ImageDifference, [FieldChange]) -> Void
    )
        throws(ReadingAgainFailure)
    {
        var fields = PairFields(old, new, selection)
        for image in images.lazy.filter({ $0.kind == .changed || $0.kind == .rebuilt }).prefix(limit) {
            guard let left = image.old, let right = image.new else { continue }
            body(image, try fields.changes(left, right))
        }
    }

    /// Calls `body` with each image of a kind that one snapshot alone has, one at a time: as a whole as the new one has it, or
    /// `nil` where only the old one does.
    ///
    /// - Throws: ``ReadingAgainFailure`` where an input changed since it was judged.
    /// - Complexity: O(*n*) in the bytes of those that the new snapshot has, which are read again.
    public func forEachLoneImage(
        _ kind: ImageDifference.Kind,
        _ body: (ImageDifference, JSONValue?) -> Void
    )
        throws(ReadingAgainFailure)
    {
        var after = ImageFields(new, includesVolatile: selection.includesVolatile)
        for image in images where image.kind == kind && (image.old == nil || image.new == nil) {
            body(image, try image.new.map { place throws(ReadingAgainFailure) in try after.value(at: place) })
        }
    }
}
