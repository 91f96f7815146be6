/// Reads the snapshots of a ``Trend`` one after another, and keeps of the last ones what the next are compared with.
struct TrendRun {
    private(set) var points: [TrendPoint] = []
    /// When each source was taken, those left out too.
    private(set) var times: [TrendTime] = []
    private(set) var leftOut: [String] = []
    private var names: [String] = []
    private var ledger = IssueLedger()
    /// What stays of the last snapshots that could be read, oldest first: of each account and Region the last that covers it.
    private var kept: [Kept] = []
    private let settings: Settings

    /// What stays of a snapshot, its place among the points, and what it covers.
    private struct Kept {
        var trace: SnapshotTrace
        let place: Int
        let areas: Set<TrendArea>
    }

    init(_ settings: Settings) {
        self.settings = settings
    }

    /// The issues of the snapshots that were read.
    var issues: [TrendIssue] { ledger.issues }

    /// Whether the snapshots were read in the order of their times; of one time in that of their names.
    var isInOrder: Bool {
        zip(zip(times, names), zip(times, names).dropFirst()).allSatisfy { left, right in
            left.0.instant == right.0.instant
                ? !NaturalOrder.isBefore(right.1, left.1) : left.0.instant < right.0.instant
        }
    }

    /// Reads snapshots in the order in which they are compared.
    mutating func read(_ sources: [SnapshotSource]) {
        for source in sources { read(source) }
        kept = []
    }

    private mutating func read(_ source: SnapshotSource) {
        let fallback = time(of: source)
        var settings = settings
        settings.asOf = nil
        settings.asOfWithoutCapture = fallback.instant
        let snapshot = Analysis(settings).run(source.inputs)
        let time =
            snapshot.asOf.source == .captured
            ? TrendTime(instant: snapshot.asOf.instant, source: .captured) : fallback
        times.append(time)
        names.append(source.name)
        var point = TrendPoint(snapshot, name: source.name, time: time)
        if point.isNoDump, !source.isNamed {
            leftOut.append(source.name)
            return
        }
        if point.isRead { point.step = compare(snapshot, point.coveredAreas) } else { ledger.addUnread() }
        points.append(point)
    }

    /// Compares a snapshot with the last one that covers any of its accounts and Regions, else with the last one.
    private mutating func compare(_ snapshot: Snapshot, _ areas: Set<TrendArea>) -> TrendStep? {
        var trace = SnapshotTrace(snapshot)
        ledger.add(snapshot, trace)
        var step: TrendStep?
        if let place = kept.lastIndex(where: { $0.areas.meet(areas) }) ?? kept.indices.last {
            var before = kept[place]
            // Translated in place where nothing else will be compared with it.
            if before.areas.isSubset(of: areas) { kept.remove(at: place) }
            before.trace.translate(to: &trace.strings)
            step = TraceComparison(before.trace, trace, since: before.place).step
        }
        kept.append(Kept(trace: trace, place: points.count, areas: areas))
        var newer: Set<TrendArea> = []
        for place in kept.indices.reversed() {
            if kept[place].areas.isSubset(of: newer), place < kept.count - 1 {
                kept.remove(at: place)
            } else {
                newer.formUnion(kept[place].areas)
            }
        }
        return step
    }

    /// When a snapshot was taken if its dumps don't say.
    private func time(of source: SnapshotSource) -> TrendTime {
        if let named = source.date?.instant(now: settings.now) { return TrendTime(instant: named, source: .name) }
        if let given = settings.asOf { return TrendTime(instant: given, source: .given) }
        if let written = source.fileTime { return TrendTime(instant: written, source: .fileTime) }
        return TrendTime(instant: settings.now, source: .clock)
    }
}

extension Set<TrendArea> {
    /// Whether both have an account and Region in common; an account that nothing tells may be any.
    fileprivate func meet(_ others: Set<TrendArea>) -> Bool {
        contains { area in
            others.contains { other in
                area == other
                    || area.region.utf8.elementsEqual(other.region.utf8)
                        && (area.account.isEmpty || other.account.isEmpty)
            }
        }
    }
}
