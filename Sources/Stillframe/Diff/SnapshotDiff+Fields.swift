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

    /// Calls `body` with each added image as a whole, one at a time.
    ///
    /// - Throws: ``ReadingAgainFailure`` where an input changed since it was judged.
    public func forEachAddedImage(_ body: (ImageDifference, JSONValue) -> Void) throws(ReadingAgainFailure) {
        var after = ImageFields(new, includesVolatile: selection.includesVolatile)
        for image in images where image.kind == .added {
            if let place = image.new { body(image, try after.value(at: place)) }
        }
    }
}
