/// A baseline in the numbers of a snapshot.
struct KnownFindings {
    private var keys: Set<BaselineKey> = []
    private var stems: ImageStems

    init(_ baseline: Baseline?, rules: [Rule], entryCount: Int, strings: inout StringTable) {
        stems = ImageStems(entryCount: baseline == nil ? 0 : entryCount)
        guard let baseline else { return }
        let numbers = Dictionary(uniqueKeysWithValues: rules.enumerated().map { ($1.id, UInt16($0)) })
        for entry in baseline.entries {
            if let key = BaselineKey(entry, rules: numbers, strings: &strings) { keys.insert(key) }
        }
    }

    /// Whether a finding is known.
    mutating func holds(
        _ record: FindingRecord,
        _ wholes: [SnapshotFinding],
        scan: ScanResult,
        strings: inout StringTable
    ) -> Bool {
        if keys.isEmpty { return false }
        if record.image == FindingRecord.snapshot {
            return keys.contains(BaselineKey(record, wholes[Int(record.element)], strings: strings))
        }
        let entry = scan.entries[Int(record.image)]
        let stem = stems.stem(of: Int(record.image), entry, strings: &strings)
        return keys.contains(BaselineKey(record, entry, stem: stem, strings: strings))
            || keys.contains(BaselineKey(record, entry, stem: nil, strings: strings))
    }
}
