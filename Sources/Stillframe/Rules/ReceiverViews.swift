/// What the receivers of shared images see of them, where their own listings are in the snapshot.
///
/// Of the views of one image the owner's is kept, which shows what the owner may do. What others may is in theirs.
struct ReceiverViews {
    /// By interned ARN, whether any receiver may use the image in an image builder.
    private var mayCopy: [StringID: Bool] = [:]

    /// Looks at the views that were not kept.
    ///
    /// - Complexity: O(*n*) in the number of images where some occur more than once, else nothing.
    init(scan: ScanResult, merged: SnapshotMerge, members: ListingMembers) {
        if merged.order.count == scan.entries.count { return }
        for index in scan.entries.indices
        where merged.ranks[index] == .max && scan.entries[index].visibility == ModelWord.shared {
            let entry = scan.entries[index]
            guard entry.arn != .absent, entry.members.contains(.imagePermissions),
                !merged.replaced.contains(members.chain(of: entry))
            else { continue }
            mayCopy[entry.arn] = entry.allowsImageBuilder || mayCopy[entry.arn] == true
        }
    }

    /// Whether a receiver may use the image with an ARN in an image builder; `nil` where no receiver's view tells.
    subscript(arn: StringID) -> Bool? {
        mayCopy.isEmpty ? nil : mayCopy[arn]
    }
}
