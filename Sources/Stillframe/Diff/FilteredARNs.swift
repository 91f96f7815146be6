/// The ARNs of a snapshot that a filter chose from: an image that it did not choose there is not gone.
struct FilteredARNs {
    private var arns: Set<String> = []

    /// - Complexity: O(*n*) in the number of images, where there is a filter.
    init(_ snapshot: Snapshot) {
        guard snapshot.filterResult != nil else { return }
        let scan = snapshot.store.scan
        for entry in scan.entries where entry.arn != .absent { arns.insert(scan.strings[entry.arn]) }
    }

    /// Whether the snapshot has an image of another one, chosen or not.
    func hold(_ entry: ImageEntry, _ strings: StringTable) -> Bool { hold(entry.arn, strings) }

    /// Whether the snapshot has an image with this ARN of another one's table.
    func hold(_ arn: StringID, _ strings: StringTable) -> Bool {
        !arns.isEmpty && arn != .absent && arns.contains(strings[arn])
    }
}
