/// A baseline in the numbers of a snapshot.
struct KnownFindings {
    /// By key, how much a finding may weigh and still be known.
    private var keys: [BaselineKey: Severity] = [:]
    private var stems: ImageStems

    init(_ baseline: Baseline?, rules: [Rule], entryCount: Int, strings: inout StringTable) {
        stems = ImageStems(entryCount: baseline == nil ? 0 : entryCount)
        guard let baseline else { return }
        let numbers = Dictionary(uniqueKeysWithValues: rules.enumerated().map { ($1.id, UInt16($0)) })
        for entry in baseline.entries {
            guard let key = BaselineKey(entry, rules: numbers, strings: &strings) else { continue }
            keys[key] = max(keys[key] ?? .info, entry.severity ?? .worst)
        }
    }

    /// Whether an entry has a key.
    func holds(_ key: BaselineKey) -> Bool { keys[key] != nil }

    /// How much a finding may weigh and still be known; `nil` for one that is not known.
    mutating func limit(
        of record: FindingRecord,
        _ wholes: [SnapshotFinding],
        scan: ScanResult,
        strings: inout StringTable
    ) -> Severity? {
        if keys.isEmpty { return nil }
        if record.image == FindingRecord.snapshot {
            return keys[BaselineKey(record, wholes[Int(record.element)], strings: strings)]
        }
        let entry = scan.entries[Int(record.image)]
        let stem = stems.stem(of: Int(record.image), entry, strings: &strings)
        let limits = [stem, nil].compactMap { keys[BaselineKey(record, entry, stem: $0, strings: strings)] }
        return limits.max()
    }
}

extension Severity {
    /// Nothing weighs more.
    fileprivate static let worst = Severity.critical
}
