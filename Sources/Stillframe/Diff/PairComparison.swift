/// Reads images of two snapshots again and says which of them differ.
struct PairComparison: Sendable {
    private let old: Snapshot
    private let new: Snapshot
    private let selection: FieldSelection

    init(_ old: Snapshot, _ new: Snapshot, _ selection: FieldSelection) {
        self.old = old
        self.new = new
        self.selection = selection
    }

    /// Whether a selected field of each pair differs.
    ///
    /// - Throws: ``ReadingAgainFailure`` where an input changed since it was judged.
    /// - Complexity: O(*n*) in the bytes of the images.
    func areChanged(_ pairs: [ImageComparison.Pair]) throws(ReadingAgainFailure) -> [Bool] {
        // Each thread reads with a reader of its own, which must unpack what is compressed once more.
        if new.threads == 1 || pairs.count < 16 || old.store.scan.hasDecodedInput || new.store.scan.hasDecodedInput {
            return try result(pairs[...]).get()
        }
        let rest = Deferred(threads: new.threads) { result(pairs[(pairs.count / 2)...]) }
        return try result(pairs[..<(pairs.count / 2)]).get() + rest.value.get()
    }

    private func result(_ pairs: ArraySlice<ImageComparison.Pair>) -> Result<[Bool], ReadingAgainFailure> {
        Result { () throws(ReadingAgainFailure) in
            var fields = PairFields(old, new, selection)
            var changed: [Bool] = []
            changed.reserveCapacity(pairs.count)
            for pair in pairs {
                changed.append(try !fields.changes(pair.old, pair.new).isEmpty)
            }
            return changed
        }
    }
}

extension ScanResult {
    /// Whether the text of an input is not what its file holds: it was compressed, or in another encoding.
    fileprivate var hasDecodedInput: Bool { inputs.contains { !$0.encoding.isEmpty } }
}
