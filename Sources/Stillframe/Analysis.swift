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
        AnalysisStages(inputs, settings).judge(settings)
    }

    /// Reads two snapshots that will be compared; the newer one is judged while the older one is read.
    ///
    /// Both are judged by the same rules, facts and policy, each as of its capture time. ``Settings/asOf`` is for the newer
    /// one; it, or else the clock, is for the older one too where that has no capture time.
    ///
    /// - Complexity: as that of ``run(_:)``, for both.
    public func run(old: [DumpInput], new: [DumpInput]) -> (old: Snapshot, new: Snapshot) {
        let newer = AnalysisStages(new, settings)
        let judged = Deferred(threads: settings.threads) { [settings] in newer.judge(settings) }
        var before = settings
        before.asOf = nil
        let asOf = newer.asOf(settings)
        if asOf.source == .clock {
            before.now = asOf.instant
        } else {
            before.asOfWithoutCapture = asOf.instant
        }
        let older = AnalysisStages(old, before).judge(before)
        return (older, judged.value)
    }
}
