internal import Stillframe

/// Which figures over time are shown.
enum TrendRows {
    /// A figure of one account and Region.
    struct AreaRow {
        let area: TrendArea
        let title: String
        let values: [Int?]
    }

    /// How many snapshots have a column of their own, the newest ones.
    private static let columnLimit = 12

    /// The snapshots that have a column in tables and charts, as places among the points.
    static func columns(_ trend: Trend) -> Range<Int> { trend.points.indices.suffix(columnLimit) }

    /// The figures of all together that say something: of what was decided only where anything was.
    static func telling(_ trend: Trend) -> [TrendSeries] {
        let series = trend.series()
        let isDecided = series.contains { $0.group == .decision && $0.key != FindingStatus.open.rawValue }
        return series.filter { $0.group != .decision || isDecided }
    }

    /// Those of a group that were largest at some time, at most so many, in their order; and how many are left out.
    static func largest(_ series: [TrendSeries], _ limit: Int) -> (shown: [TrendSeries], left: Int) {
        if series.count <= limit { return (series, 0) }
        let peaks = series.enumerated().map { ($0.offset, $0.element.values.compactMap(\.self).max() ?? 0) }
        let kept = Set(peaks.sorted { $0.1 == $1.1 ? $0.0 < $1.0 : $0.1 > $1.1 }.prefix(limit).map(\.0))
        return (series.indices.filter(kept.contains).map { series[$0] }, series.count - kept.count)
    }

    /// The images and the findings that are not waived, by account and Region; AWS's own left out.
    static func areas(_ trend: Trend) -> [AreaRow] {
        trend.areas.filter { !$0.account.isEmpty }.flatMap { area in
            let series = trend.series(in: area)
            return [
                AreaRow(area: area, title: "images", values: sum(series.filter { $0.group == .images }, trend)),
                AreaRow(area: area, title: "findings", values: sum(series.filter { $0.group == .severity }, trend)),
            ].filter { $0.values.contains { ($0 ?? 0) > 0 } }
        }
    }

    /// The figures of several rows together, snapshot by snapshot.
    static func sum(_ series: [TrendSeries], _ trend: Trend) -> [Int?] {
        trend.points.indices.map { place in
            series.reduce(trend.points[place].isRead ? 0 : nil) { sum, row in
                row.values[place].flatMap { value in sum.map { $0 + value } }
            }
        }
    }
}
