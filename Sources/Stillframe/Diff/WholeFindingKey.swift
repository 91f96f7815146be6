/// What tells a finding about a snapshot from others, in the words of any snapshot.
struct WholeFindingKey: Hashable {
    private let rule: UInt16
    private let parts: [[UInt8]]

    /// That of a record.
    init(_ store: SnapshotStore, _ index: Int) {
        let record = store.judged.records[index]
        let whole = store.judged.wholes[Int(record.element)]
        rule = record.rule
        parts = [whole.account, whole.region, record.subject].map { Array(store.judged.strings[$0].utf8) }
    }
}
