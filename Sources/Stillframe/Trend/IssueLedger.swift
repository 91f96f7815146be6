/// Which issues each snapshot has, read in order of time.
struct IssueLedger {
    /// What makes issues of several snapshots one.
    private struct Key: Hashable {
        let rule: UInt16
        let account: StringID
        let region: StringID
        let subject: StringID
    }

    /// What a snapshot has of an issue.
    private struct Sight {
        let point: Int
        let isWaived: Bool
        let imageCount: Int
    }

    private struct Row {
        /// As the last snapshot that has it says.
        var issue: Issue
        var sights: [Sight]
        let rule: UInt16
        /// Where that snapshot has the images it is on, of an issue that no account and Region bounds; else empty.
        var reach: Set<ImageReach>
    }

    /// What a snapshot can tell of issues it doesn't have.
    private struct View {
        let isComplete: Bool
        let blindRules: Set<UInt16>
        let areas: ComparedAreas
    }

    private var places: [Key: Int] = [:]
    private var rows: [Row] = []
    private var views: [View?] = []
    private var strings = StringTable()

    /// Adds a snapshot that comes after those before.
    ///
    /// - Complexity: O(*n*) in the number of its issues.
    mutating func add(_ snapshot: Snapshot, _ trace: SnapshotTrace) {
        let point = views.count
        views.append(View(isComplete: trace.isComplete, blindRules: trace.blindRules, areas: trace.areas))
        let store = snapshot.store
        for (place, record) in store.judged.issues.enumerated() {
            let key = Key(
                rule: record.key.rule,
                account: strings.intern(record.key.account, from: store.judged.strings),
                region: strings.intern(record.key.region, from: store.judged.strings),
                subject: strings.intern(record.key.subject, from: store.judged.strings)
            )
            let issue = store.issue(at: place)
            let sight = Sight(point: point, isWaived: issue.status == .waived, imageCount: issue.imageCount)
            let reach = ImageReach.all(of: record, in: store)
            if let known = places[key] {
                rows[known].issue = issue
                rows[known].reach = reach
                rows[known].sights.append(sight)
            } else {
                places[key] = rows.count
                rows.append(Row(issue: issue, sights: [sight], rule: key.rule, reach: reach))
            }
        }
    }

    /// Adds a snapshot that could not be read, which tells nothing.
    mutating func addUnread() {
        views.append(nil)
    }

    /// The issues: open ones first, then doubtful, waived and resolved ones; worst first, then by rule, account, Region and
    /// subject.
    ///
    /// - Complexity: O(*n* × *m*) in the number of issues and snapshots.
    var issues: [TrendIssue] {
        let ranks = Dictionary(uniqueKeysWithValues: TrendIssue.Status.allCases.enumerated().map { ($1, $0) })
        let keyed = rows.map { row in
            let issue = history(of: row)
            return (issue, ranks[issue.status] ?? 0, row.rule)
        }
        return keyed.sorted { left, right in
            if left.1 != right.1 { return left.1 < right.1 }
            if left.0.severity != right.0.severity { return right.0.severity < left.0.severity }
            if left.2 != right.2 { return left.2 < right.2 }
            let parts = [\TrendIssue.account, \.region, \.subject].lazy.map { path in
                (left.0[keyPath: path].utf8, right.0[keyPath: path].utf8)
            }
            guard let (first, second) = parts.first(where: { !$0.elementsEqual($1) }) else { return false }
            return first.lexicographicallyPrecedes(second)
        }.map(\.0)
    }

    private func history(of row: Row) -> TrendIssue {
        var sightings = views.map { sighting(of: row, in: $0) }
        var counts = [Int](repeating: 0, count: views.count)
        for sight in row.sights {
            sightings[sight.point] = sight.isWaived ? .waived : .open
            counts[sight.point] = sight.imageCount
        }
        return TrendIssue(
            id: row.issue.id,
            rule: row.issue.rule,
            severity: row.issue.severity,
            account: row.issue.account,
            region: row.issue.region,
            subject: row.issue.subject,
            about: row.issue.about,
            owner: row.issue.owner,
            imageCounts: counts,
            sightings: sightings,
            firstSeen: row.sights.first?.point ?? 0,
            lastSeen: row.sights.last?.point ?? 0,
            closings: Self.closings(sightings)
        )
    }

    /// What a snapshot that doesn't have an issue says of it.
    private func sighting(of row: Row, in view: View?) -> TrendIssue.Sighting {
        guard let view else { return .notCovered }
        let seenFrom = row.sights.last.flatMap { views[$0.point]?.areas } ?? view.areas
        let areas = AreaComparison(view.areas, with: seenFrom)
        let (account, region) = (row.issue.account, row.issue.region)
        let isCovered =
            switch row.issue.owner {
            case .own where !region.isEmpty:
                areas.mayShow([.private, .public, .unsaid], account: account, region: region)
            case .shared where !region.isEmpty: areas.mayShow([.shared, .unsaid], account: nil, region: region)
            case .aws where !region.isEmpty: areas.mayShow([.public, .unsaid], account: nil, region: region)
            default:
                row.reach.isEmpty
                    ? areas.reach(account: account, region: region) : row.reach.contains { $0.isShown(by: areas) }
            }
        if !isCovered { return .notCovered }
        // AWS's own images stand in everybody's listing.
        if row.issue.owner != .aws, areas.isGuess(account: row.issue.owner == .own ? account : "", region: region) {
            return .doubtful
        }
        return view.isComplete && !view.blindRules.contains(row.rule) ? .absent : .doubtful
    }

    /// The times between a snapshot that has an issue and the next one that shows it gone.
    private static func closings(_ sightings: [TrendIssue.Sighting]) -> [TrendIssue.Closing] {
        var closings: [TrendIssue.Closing] = []
        var lastSeen: Int?
        var goneBy: Int?
        for (point, sighting) in sightings.enumerated() {
            if sighting.isSeen {
                if let last = lastSeen, let gone = goneBy {
                    closings.append(TrendIssue.Closing(lastSeen: last, goneBy: gone, reopened: point))
                }
                (lastSeen, goneBy) = (point, nil)
            } else if sighting == .absent, lastSeen != nil, goneBy == nil {
                goneBy = point
            }
        }
        if let last = lastSeen, let gone = goneBy {
            closings.append(TrendIssue.Closing(lastSeen: last, goneBy: gone, reopened: nil))
        }
        return closings
    }
}
