extension SnapshotStore {
    /// The findings that are not waived, as entries of a baseline; equal ones may come more than once.
    ///
    /// What an earlier baseline knows by exact entries alone stays exact: that an image built again should be looked at was
    /// decided by hand.
    ///
    /// - Complexity: O(*n*) in the number of findings; words are made once a key.
    func baselineEntries(after earlier: Baseline?) -> [BaselineEntry] {
        var strings = judged.strings
        let known = KnownFindings(earlier, rules: rules, entryCount: 0, strings: &strings)
        var stems = ImageStems(entryCount: scan.entries.count)
        // By key, the worst that its findings weigh.
        var keys: [BaselineKey: Severity] = [:]
        func add(_ key: BaselineKey, _ severity: Severity) { keys[key] = max(keys[key] ?? severity, severity) }
        for (record, severity) in weighedRecords() where record.status != .waived {
            if rules[Int(record.rule)].category == .configuration { continue }
            if record.image == FindingRecord.snapshot {
                add(BaselineKey(record, judged.wholes[Int(record.element)], strings: strings), severity)
                continue
            }
            let entry = scan.entries[Int(record.image)]
            let stem = stems.stem(of: Int(record.image), entry, strings: &strings)
            // An image without a name is known by its ARN, one without either not at all.
            if stem == .absent, entry.arn == .absent { continue }
            let lineage = BaselineKey(record, entry, stem: stem == .absent ? nil : stem, strings: strings)
            let image = BaselineKey(record, entry, stem: nil, strings: strings)
            add(known.holds(image) && !known.holds(lineage) ? image : lineage, severity)
        }
        return keys.map { key, severity in
            BaselineEntry(
                rule: rules[Int(key.rule)].id,
                target: key.isExact
                    ? .exact(arn: strings[key.image])
                    : key.image == .absent
                        ? .snapshot(account: strings[key.account], region: strings[key.region])
                        : .lineage(strings[key.image], account: strings[key.account], region: strings[key.region]),
                subject: strings[key.subject],
                severity: severity
            )
        }
    }

    /// The findings by issue, each with its severity.
    private func weighedRecords() -> some Sequence<(FindingRecord, Severity)> {
        judged.issues.lazy.flatMap { issue in
            self.judged.records(of: issue).lazy.map { ($0, self.severity(of: $0, in: issue)) }
        }
    }
}
