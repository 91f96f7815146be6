/// What the other images of a snapshot say of each, made on another thread while the snapshot's standing is judged.
struct NeighbouringImages {
    /// The newer images that have probably replaced others.
    let successors: Deferred<Successors>
    /// When images came to be.
    let recovery: Deferred<Recovery>

    /// Starts to compare the images of a snapshot.
    init(scan: ScanResult, merged: SnapshotMerge, threads: Int) {
        let order = merged.order
        successors = Deferred(threads: threads) { Successors(scan: scan, order: order) }
        recovery = Deferred(threads: threads) { Recovery(scan: scan, order: order) }
    }
}
