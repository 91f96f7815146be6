/// When images came to be in each account and Region: what was created after an error shows that its cause is gone.
struct Recovery {
    /// The creation times of AVAILABLE own images, oldest first.
    private var created: [Area: [Int64]] = [:]

    /// Collects the images of a snapshot; one of the future shows nothing.
    ///
    /// - Complexity: O(*n* log *n*) in the number of images.
    init(scan: ScanResult, order: [UInt32], asOf: AsOf) {
        for index in order {
            let entry = scan.entries[Int(index)]
            guard entry.owner == .own, entry.state == ModelWord.available,
                scan.hasPossibleCreation(entry, asOf: asOf.instant)
            else { continue }
            created[Area(account: entry.account, region: entry.region), default: []].append(entry.created)
        }
        for area in created.keys { created[area]?.sort() }
    }

    /// How many images of an account and Region were created after an instant.
    ///
    /// - Complexity: O(log *n*) in their number.
    func count(since instant: Int64, account: StringID, region: StringID) -> Int {
        guard let times = created[Area(account: account, region: region)] else { return 0 }
        var low = 0
        var high = times.count
        while low < high {
            let middle = (low + high) / 2
            if times[middle] > instant { high = middle } else { low = middle + 1 }
        }
        return times.count - low
    }
}
