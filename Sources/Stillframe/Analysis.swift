/// The whole run: files to dumps, to fragments and images, to pages, chains, a snapshot and what the rules say of it.
///
/// ```swift
/// let settings = Settings(now: Timestamp(microseconds: 1_793_577_600_000_000))
/// let snapshot = Analysis(settings).run([.path("dumps/")])
/// print(snapshot.verdict, snapshot.images.count)
/// ```
///
/// A run never throws: what can't be read is a ``Problem`` of the snapshot.
public struct Analysis: Sendable {
    private let settings: Settings

    /// Prepares a run.
    public init(_ settings: Settings) {
        self.settings = settings
    }

    /// Reads the inputs and returns the snapshot.
    ///
    /// - Complexity: O(*n*) in the number of bytes, plus O(*m* log *m*) in the number of pages.
    public func run(_ inputs: [DumpInput]) -> Snapshot {
        let stages = AnalysisStages(inputs, settings)
        return stages.judge(settings, asOf: stages.asOf(settings))
    }

    /// Reads two snapshots that will be compared; both are judged at once, after they were read.
    ///
    /// Both are judged by the same rules, facts and policy, each as of its capture time. ``Settings/asOf`` is for the newer
    /// one, and for the older one too where that has no capture time. Without it, one that has no capture time is judged as of
    /// the other's where nothing in it is newer than what the other has (``AsOf/Source/compared``), else as of the clock.
    ///
    /// - Complexity: as that of ``run(_:)``, for both.
    public func run(old: [DumpInput], new: [DumpInput]) -> (old: Snapshot, new: Snapshot) {
        var before = settings
        before.asOfWithoutCapture = settings.asOf ?? settings.asOfWithoutCapture
        before.asOf = nil
        let newer = AnalysisStages(new, settings)
        let older = AnalysisStages(old, before)
        let asOf = (old: older.asOf(before), new: newer.asOf(settings))
        let judged = Deferred(threads: settings.threads) { [settings] in
            newer.judge(settings, asOf: asOf.new.compared(with: asOf.old))
        }
        return (older.judge(before, asOf: asOf.old.compared(with: asOf.new)), judged.value)
    }
}
