/// One figure of a ``Trend`` over its snapshots.
public struct TrendSeries: Sendable, Hashable {
    /// What is counted.
    public let group: TrendFigure.Group
    /// The word that is counted by; empty for images without one.
    public let key: String
    /// The account and Region; `nil` for all together.
    public let area: TrendArea?
    /// The figure of each snapshot; `nil` where it could not be read, doesn't cover the account and Region, or has no such age.
    public let values: [Int?]
}

extension Trend {
    /// The accounts and Regions that any snapshot has figures of, by account and Region; what is of none counts in all
    /// together alone.
    ///
    /// - Complexity: O(*n*) in the number of figures.
    public var areas: [TrendArea] {
        Set(points.flatMap { $0.figures.compactMap(\.area) }).filter { $0 != TrendArea(account: "", region: "") }
            .sorted { $0.isBefore($1) }
    }

    /// Whether all snapshots that could be read cover the same accounts and Regions, so that figures of all together compare.
    public var hasSameCoverage: Bool {
        let covered = points.filter(\.isRead).map(\.coveredAreas)
        return covered.allSatisfy { $0 == covered.first }
    }

    /// The figures in one account and Region, or in all together, by group and word; those that are 0 throughout left out.
    ///
    /// - Complexity: O(*n*) in the number of figures.
    public func series(in area: TrendArea? = nil) -> [TrendSeries] {
        let isCovered = points.map { point in point.isRead && area.map { covers(point, $0) } ?? true }
        var tables = [[Key: Int]](repeating: [:], count: points.count)
        var keys: [Key] = []
        var known: Set<Key> = []
        for (place, point) in points.enumerated() {
            for figure in point.figures where figure.area == area {
                let key = Key(group: figure.group, word: Array(figure.key.utf8))
                tables[place][key] = figure.value
                if figure.value != 0, known.insert(key).inserted { keys.append(key) }
            }
        }
        let groups = Dictionary(uniqueKeysWithValues: TrendFigure.Group.allCases.enumerated().map { ($1, $0) })
        let fixed = fixedOrder
        return keys.sorted { left, right in
            if left.group != right.group { return (groups[left.group] ?? 0) < (groups[right.group] ?? 0) }
            let places = (fixed[left.word] ?? 0, fixed[right.word] ?? 0)
            if left.group.hasFixedWords, places.0 != places.1 { return places.0 < places.1 }
            return left.word.lexicographicallyPrecedes(right.word)
        }.map { key in
            TrendSeries(
                group: key.group,
                key: String(decoding: key.word, as: UTF8.self),
                area: area,
                values: points.indices.map { place in
                    isCovered[place] ? tables[place][key] ?? (key.group == .agentAge ? nil : 0) : nil
                }
            )
        }
    }

    /// The places of the words whose order means something.
    private var fixedOrder: [[UInt8]: Int] {
        let words =
            ["yours", "shared with you", "AWS-owned", "public, owner not known", "median", "oldest"]
            + Severity.allCases.map(\.rawValue)
            + FindingStatus.allCases.map(\.rawValue)
        return Dictionary(uniqueKeysWithValues: words.enumerated().map { (Array($1.utf8), $0) })
    }

    /// Whether a snapshot would show what there is of an account and Region: that of an account that looked in any snapshot
    /// wants a listing of its own.
    private func covers(_ point: TrendPoint, _ area: TrendArea) -> Bool {
        if area.region.isEmpty { return true }
        let rows = point.coverage.filter { $0.verdict != nil && $0.region.utf8.elementsEqual(area.region.utf8) }
        let hasLooked = points.contains { $0.coverage.contains { $0.account == area.account } }
        return rows.contains { !hasLooked || $0.account == nil || $0.account == area.account }
    }

    private struct Key: Hashable {
        let group: TrendFigure.Group
        let word: [UInt8]
    }
}

extension TrendFigure.Group {
    /// Whether its words are ours and have an order of their own.
    fileprivate var hasFixedWords: Bool {
        switch self {
        case .images, .agentAge, .severity, .decision, .issues: true
        case .platform, .state, .agent, .rule, .error: false
        }
    }
}

extension TrendPoint {
    /// The accounts and Regions that listings cover; an account that nothing tells is empty.
    var coveredAreas: Set<TrendArea> {
        Set(
            coverage.filter { $0.verdict != nil }.map { TrendArea(account: $0.account ?? "", region: $0.region) }
        )
    }
}
