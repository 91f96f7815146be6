/// The findings of an earlier run, which later ones mark as known: they stay in every output, but fail no run.
public struct Baseline: Sendable {
    /// The file it is from; `nil` for one made of a snapshot.
    public let origin: FileOrigin?
    /// The entries in the order of a file, each once.
    public let entries: [BaselineEntry]

    init(_ entries: some Sequence<BaselineEntry>, origin: FileOrigin? = nil) {
        self.origin = origin
        self.entries = Set(entries).sorted(by: BaselineEntry.isBefore)
    }

    /// Takes the findings of a snapshot, but for those that are waived: a waiver ends, a baseline does not.
    ///
    /// What is said of the configuration is left out too. Of the baseline that the snapshot was held against, entries stay
    /// that the snapshot can't answer for: those of rules that did not run, or of accounts and Regions that it does not
    /// show, and all where images were left out or missing.
    ///
    /// - Complexity: O(*n*) in the number of findings and images.
    public init(_ snapshot: Snapshot) {
        let answers = BaselineAnswers(snapshot)
        let kept = (snapshot.policy.baseline?.entries ?? []).filter { !answers.hold($0) }
        let found = snapshot.store.baselineEntries(after: snapshot.policy.baseline)
        let keys = Set(found.map(\.withoutSeverity))
        self.init(found + kept.filter { !keys.contains($0.withoutSeverity) })
    }
}
