/// The same figures over many snapshots, oldest first, and the history of their issues.
///
/// ```swift
/// let trend = Trend(of: SnapshotSources([.path("history/")]).sources, settings: settings)
/// for point in trend.points { print(point.name, point.verdict, point.imageCount) }
/// ```
///
/// Snapshots are read one after another, and of each only figures and keys are kept, so memory goes by the largest. All are
/// judged by the same rules, facts and policy, each as of its own time. The order of the sources makes no difference.
public struct Trend: Sendable {
    /// The snapshots by time; of one time by name.
    public let points: [TrendPoint]
    /// The issues of all snapshots: open ones first, then doubtful, waived and resolved ones; worst first.
    public let issues: [TrendIssue]
    /// The names of subfolders that hold no dump and were left out.
    public let leftOut: [String]
    /// Whether AWS-owned images were judged too.
    public let includesAWSOwned: Bool

    /// Reads the snapshots and compares each with the one before.
    ///
    /// ``Settings/asOf`` is for snapshots of which neither a capture time nor a name tells when they were taken. Where the
    /// order of times turns out to be another than that of the dates in names, or else of the names, all are read twice.
    ///
    /// - Complexity: that of ``Analysis/run(_:)`` for each, plus O(*n*) in the number of images and findings.
    public init(of sources: [SnapshotSource], settings: Settings) {
        var settings = settings
        settings.digestsImages = true
        let order = Self.guessedOrder(of: sources, settings)
        var run = TrendRun(settings)
        run.read(order)
        if !run.isInOrder {
            let sorted = zip(order, run.times).sorted { left, right in
                Self.isBefore((left.0, left.1.instant), (right.0, right.1.instant))
            }.map(\.0)
            run = TrendRun(settings)
            run.read(sorted)
        }
        points = run.points
        issues = run.issues
        leftOut = run.leftOut
        includesAWSOwned = settings.includesAWSOwned
    }

    /// By the dates in names, then those without one; of one date by name.
    private static func guessedOrder(of sources: [SnapshotSource], _ settings: Settings) -> [SnapshotSource] {
        let last = Timestamp(microseconds: .max)
        return sources.map { ($0, $0.date?.instant(now: settings.now) ?? last) }.sorted(by: isBefore).map(\.0)
    }

    private static func isBefore(_ left: (SnapshotSource, Timestamp), _ right: (SnapshotSource, Timestamp)) -> Bool {
        left.1 == right.1 ? NaturalOrder.isBefore(left.0.name, right.0.name) : left.1 < right.1
    }
}
