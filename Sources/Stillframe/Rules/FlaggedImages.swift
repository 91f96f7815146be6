/// How many images a rule flagged.
struct FlaggedImages: Sendable {
    var count = 0
    /// How many of them lack a member that it reads of each image: they are flagged for something else.
    var lacking = 0

    /// Counts what each rule flagged, by the rule's place among the rules.
    ///
    /// - Complexity: O(*n*) in the number of findings; memory of a bit an image for each rule that flagged one.
    static func counts(
        of records: [FindingRecord],
        _ wholes: [SnapshotFinding],
        scan: ScanResult,
        rules: [Rule]
    ) -> [FlaggedImages] {
        var flagged = [FlaggedImages](repeating: FlaggedImages(), count: rules.count)
        let reads = rules.map(\.readSet)
        // One image may have several findings of one rule, each in another issue: a bit an image and rule.
        var seen = [[UInt64]](repeating: [], count: rules.count)
        for record in records {
            let rule = Int(record.rule)
            if record.image == FindingRecord.snapshot {
                let whole = wholes[Int(record.element)]
                flagged[rule].count += whole.judgedCount ?? whole.imageCount
                continue
            }
            if seen[rule].isEmpty { seen[rule] = [UInt64](repeating: 0, count: scan.entries.count / 64 + 1) }
            let bit: UInt64 = 1 << UInt64(record.image % 64)
            if seen[rule][Int(record.image / 64)] & bit != 0 { continue }
            seen[rule][Int(record.image / 64)] |= bit
            flagged[rule].count += 1
            if !reads[rule].isSubset(of: scan.entries[Int(record.image)].members) { flagged[rule].lacking += 1 }
        }
        return flagged
    }
}
