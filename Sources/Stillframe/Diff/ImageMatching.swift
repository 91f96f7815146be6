/// Which images of two snapshots are the same one: those of one ARN; without an ARN those that say the same.
struct ImageMatching {
    /// By place in the old snapshot's images, the place in the new one's; `nil` where it is not there.
    private(set) var newPlaces: [Int?]
    /// By place in the new snapshot's images, the place in the old one's; `nil` where it was not there.
    private(set) var oldPlaces: [Int?]

    /// - Complexity: O(*n*) in the number of images.
    init(_ old: SnapshotStore, _ new: SnapshotStore) {
        newPlaces = [Int?](repeating: nil, count: old.imageCount)
        oldPlaces = [Int?](repeating: nil, count: new.imageCount)
        var arns = StringTable()
        var places: [UInt32: Int] = [:]
        var nameless: [Digest: [Int]] = [:]
        places.reserveCapacity(old.imageCount)
        for (place, index) in old.order.enumerated() {
            let entry = old.scan.entries[Int(index)]
            if entry.arn != .absent {
                places[arns.intern(entry.arn, from: old.scan.strings).raw] = place
            } else if let identity = entry.identity {
                nameless[identity, default: []].append(place)
            }
        }
        for (place, index) in new.order.enumerated() {
            let entry = new.scan.entries[Int(index)]
            let found: Int?
            if entry.arn != .absent {
                found = places[arns.intern(entry.arn, from: new.scan.strings).raw]
            } else {
                found = entry.identity.flatMap { nameless[$0]?.popLast() }
            }
            guard let found else { continue }
            newPlaces[found] = place
            oldPlaces[place] = found
        }
    }
}
