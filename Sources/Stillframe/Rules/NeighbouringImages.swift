/// What the other images of a snapshot say of each, made on another thread while the snapshot's standing is judged.
struct NeighbouringImages {
    /// The newer images that have probably replaced others.
    let successors: Deferred<Successors>
    /// When images came to be.
    let recovery: Deferred<Recovery>

    /// Starts to compare the images of a snapshot; without rules nothing asks for it.
    init(scan: ScanResult, merged: SnapshotMerge, asOf: AsOf, settings: Settings) {
        let order = settings.rules.isEmpty ? [] : merged.order
        let threads = settings.threads
        successors = Deferred(threads: threads) { Successors(scan: scan, order: order, asOf: asOf) }
        recovery = Deferred(threads: threads) { Recovery(scan: scan, order: order, asOf: asOf) }
    }
}
