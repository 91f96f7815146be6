/// The findings of a snapshot by image, as indices into its records, those of one image in the order they were found.
struct ImageFindings {
    /// Those about the snapshot as a whole.
    private(set) var wholes: [Int] = []
    /// By entry, where its findings begin.
    private var starts: [UInt32]
    private var indices: [UInt32]

    /// - Complexity: O(*n*) in the number of images and findings.
    init(_ store: SnapshotStore) {
        let records = store.judged.records
        var next: UInt32 = 0
        starts = store.findingCounts.map { count in
            defer { next += count }
            return next
        }
        starts.append(next)
        indices = [UInt32](repeating: 0, count: Int(next))
        var ends = starts
        for (index, record) in records.enumerated() {
            if record.image == FindingRecord.snapshot {
                wholes.append(index)
            } else {
                indices[Int(ends[Int(record.image)])] = UInt32(index)
                ends[Int(record.image)] += 1
            }
        }
    }

    /// The findings on an image.
    subscript(entry: Int) -> ArraySlice<UInt32> { indices[Int(starts[entry])..<Int(starts[entry + 1])] }
}
