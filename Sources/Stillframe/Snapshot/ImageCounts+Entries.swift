extension ImageCounts {
    /// Counts the images of a snapshot; `findingCounts` has the number of findings of each entry.
    ///
    /// - Complexity: O(*n*) in the number of images.
    init(scan: ScanResult, order: [UInt32], findingCounts: [UInt32]) {
        var failed = 0
        var flagged = 0
        var own = 0
        var shared = 0
        var unknown = 0
        for index in order {
            let entry = scan.entries[Int(index)]
            switch entry.owner {
            case .own: own += 1
            case .shared: shared += 1
            case .unknown: unknown += 1
            case .aws: break
            }
            if findingCounts[Int(index)] > 0 { flagged += 1 }
            if entry.owner != .aws, entry.state == ModelWord.failed { failed += 1 }
        }
        self.init(
            own: own,
            shared: shared,
            awsOwned: order.count - own - shared - unknown,
            unknown: unknown,
            failed: failed,
            withFindings: flagged
        )
    }
}
