/// The findings of one of two snapshots by what makes them the same, in the numbers of a table both share.
struct FindingMatching {
    /// A finding on one image or the snapshot, with what was decided about it.
    private(set) var exact: [BaselineKey: FindingStatus] = [:]
    /// What images of a lineage have; see ``Lineage``.
    private(set) var lineages: Set<BaselineKey> = []
    private var cache: [UInt32]
    private var stems: ImageStems
    private var strings: StringTable
    private let store: SnapshotStore

    /// `hasLineages` is whether findings are asked for by lineage, as only those of images without a counterpart are.
    ///
    /// - Complexity: O(*n*) in the number of findings.
    init(_ store: SnapshotStore, hasLineages: Bool, shared: inout StringTable) {
        self.store = store
        strings = store.judged.strings
        cache = []
        stems = ImageStems(entryCount: store.scan.entries.count)
        exact.reserveCapacity(store.findingCount)
        for place in 0..<store.findingCount {
            let record = self.record(at: place)
            exact[key(of: record, &shared)] = record.status
            if hasLineages, let key = lineage(of: record, &shared) { lineages.insert(key) }
        }
    }

    /// The record of the finding at a place.
    func record(at place: Int) -> FindingRecord { store.judged.records[Int(store.judged.places[place])] }

    /// What is the same for the same finding of another snapshot.
    mutating func key(of record: FindingRecord, _ shared: inout StringTable) -> BaselineKey {
        if record.image == FindingRecord.snapshot {
            return translated(
                BaselineKey(record, store.judged.wholes[Int(record.element)], strings: strings),
                &shared
            )
        }
        let entry = store.scan.entries[Int(record.image)]
        var key = BaselineKey(record, entry, stem: nil, strings: strings)
        // Without an ARN only the name is left to tell images apart.
        if entry.arn == .absent { key.image = entry.name }
        return translated(key, &shared)
    }

    /// What is the same for a finding on an image that probably replaced its; `nil` where it is on no image with a name.
    mutating func lineage(of record: FindingRecord, _ shared: inout StringTable) -> BaselineKey? {
        if record.image == FindingRecord.snapshot { return nil }
        let entry = store.scan.entries[Int(record.image)]
        let stem = stems.stem(of: Int(record.image), entry, strings: &strings)
        if stem == .absent { return nil }
        return translated(BaselineKey(record, entry, stem: stem, strings: strings), &shared)
    }

    private mutating func translated(_ key: BaselineKey, _ shared: inout StringTable) -> BaselineKey {
        var key = key
        key.image = number(key.image, &shared)
        key.account = number(key.account, &shared)
        key.region = number(key.region, &shared)
        key.subject = number(key.subject, &shared)
        return key
    }

    private mutating func number(_ id: StringID, _ shared: inout StringTable) -> StringID {
        let place = Int(id.raw)
        while cache.count <= place { cache.append(.max) }
        if cache[place] == .max { cache[place] = shared.intern(id, from: strings).raw }
        return StringID(cache[place])
    }
}
