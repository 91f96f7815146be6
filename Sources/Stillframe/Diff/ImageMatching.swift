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
        // By the number of an ARN, the place of its image in the old snapshot.
        var places = [UInt32](repeating: .max, count: old.scan.strings.count)
        var nameless: [Digest: [Int]] = [:]
        for (place, index) in old.order.enumerated() {
            let arn = old.scan.entries[Int(index)].arn
            if arn != .absent {
                places[Int(arn.raw)] = UInt32(place)
            } else if let identity = old.scan.entries[Int(index)].identity {
                nameless[identity, default: []].append(place)
            }
        }
        for (place, index) in new.order.enumerated() {
            let arn = new.scan.entries[Int(index)].arn
            let found: Int?
            if arn != .absent {
                found = old.scan.strings.find(arn, from: new.scan.strings).flatMap { known in
                    places[Int(known.raw)] == .max ? nil : Int(places[Int(known.raw)])
                }
            } else {
                found = new.scan.entries[Int(index)].identity.flatMap { nameless[$0]?.popLast() }
            }
            guard let found else { continue }
            newPlaces[found] = place
            oldPlaces[place] = found
        }
    }
}
