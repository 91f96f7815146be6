internal import JMESPath

/// Reads images of two snapshots again, one of each at a time, and says which of their fields differ.
struct PairFields {
    private let selection: FieldSelection
    private var before: ImageFields
    private var after: ImageFields

    init(_ old: Snapshot, _ new: Snapshot, _ selection: FieldSelection) {
        self.selection = selection
        before = ImageFields(old, includesVolatile: selection.includesVolatile)
        after = ImageFields(new, includesVolatile: selection.includesVolatile)
    }

    /// The selected fields that differ, of the images at a place in the old snapshot and one in the new.
    ///
    /// - Throws: ``ReadingAgainFailure`` where an input changed since it was judged.
    /// - Complexity: O(*n* log *n*) in the bytes of the images.
    mutating func changes(_ old: Int, _ new: Int) throws(ReadingAgainFailure) -> [FieldChange] {
        if selection.includesVolatile {
            return FieldComparison(try before.value(at: old), try after.value(at: new), selection: selection).changes
        }
        try before.readMembers(at: old)
        try after.readMembers(at: new)
        // Most of a changed image is as it was: only members whose texts differ are taken apart.
        var (left, right) = (OrderedMembers<JSONValue>(), OrderedMembers<JSONValue>())
        for member in ImageMember.allCases where before.member(member) != after.member(member) {
            before.add(member, to: &left)
            after.add(member, to: &right)
        }
        return FieldComparison(.object(left), .object(right), selection: selection).changes
    }
}
