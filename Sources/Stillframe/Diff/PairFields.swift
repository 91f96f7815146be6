internal import JMESPath

/// Reads images of two snapshots again, one of each at a time, and says which of their fields differ.
struct PairFields {
    /// What the owner of an image is told otherwise than those it is shared with, so that it differs though nothing changed.
    private static let viewMembers: Set<ImageMember> = [.visibility, .imagePermissions, .imageSharedWithOthers]

    private let old: SnapshotStore
    private let new: SnapshotStore
    private let selection: FieldSelection
    private var before: ImageFields
    private var after: ImageFields

    init(_ old: Snapshot, _ new: Snapshot, _ selection: FieldSelection) {
        self.old = old.store
        self.new = new.store
        self.selection = selection
        before = ImageFields(old, includesVolatile: selection.includesVolatile)
        after = ImageFields(new, includesVolatile: selection.includesVolatile)
    }

    /// The selected fields that differ, of the images at a place in the old snapshot and one in the new.
    ///
    /// Where one side shows the image to its owner and the other to somebody it is shared with, those that tell who looks are
    /// left out, unless what moves without meaning is asked for.
    ///
    /// - Throws: ``ReadingAgainFailure`` where an input changed since it was judged.
    /// - Complexity: O(*n* log *n*) in the bytes of the images.
    mutating func changes(_ old: Int, _ new: Int) throws(ReadingAgainFailure) -> [FieldChange] {
        let changes = try allChanges(old, new)
        if selection.includesVolatile || !isOtherView(old, new) { return changes }
        return changes.filter { !Self.isOfView($0.path) }
    }

    private func isOtherView(_ old: Int, _ new: Int) -> Bool {
        let owners = (
            self.old.scan.entries[Int(self.old.order[old])].owner, self.new.scan.entries[Int(self.new.order[new])].owner
        )
        return owners == (.own, .shared) || owners == (.shared, .own)
    }

    private static func isOfView(_ path: FieldPath) -> Bool {
        guard case .member(let name)? = path.steps.first else { return false }
        return viewMembers.contains { $0.name == name }
    }

    private mutating func allChanges(_ old: Int, _ new: Int) throws(ReadingAgainFailure) -> [FieldChange] {
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
