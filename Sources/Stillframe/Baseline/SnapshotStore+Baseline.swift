extension SnapshotStore {
    /// The findings that are not waived, as entries of a baseline; equal ones may come more than once.
    ///
    /// - Complexity: O(*n*) in the number of findings; words are made once a key.
    func baselineEntries() -> [BaselineEntry] {
        var strings = judged.strings
        var stems = ImageStems(entryCount: scan.entries.count)
        var keys: Set<BaselineKey> = []
        for record in judged.records where record.status != .waived {
            if rules[Int(record.rule)].category == .configuration { continue }
            if record.image == FindingRecord.snapshot {
                keys.insert(BaselineKey(record, judged.wholes[Int(record.element)], strings: strings))
                continue
            }
            let entry = scan.entries[Int(record.image)]
            let stem = stems.stem(of: Int(record.image), entry, strings: &strings)
            // An image without a name is known by its ARN, one without either not at all.
            if stem == .absent, entry.arn == .absent { continue }
            keys.insert(BaselineKey(record, entry, stem: stem == .absent ? nil : stem, strings: strings))
        }
        return keys.map { key in
            BaselineEntry(
                rule: rules[Int(key.rule)].id,
                target: key.isExact
                    ? .exact(arn: strings[key.image])
                    : key.image == .absent
                        ? .snapshot(account: strings[key.account], region: strings[key.region])
                        : .lineage(strings[key.image], account: strings[key.account], region: strings[key.region]),
                subject: strings[key.subject]
            )
        }
    }
}
