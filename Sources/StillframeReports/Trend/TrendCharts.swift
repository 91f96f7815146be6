internal import Stillframe

/// The charts of a trend, each with what it shows in words for those who can't see it.
enum TrendCharts {
    /// A Mermaid chart.
    struct Chart {
        let description: String
        let lines: [String]
    }

    /// The charts that have anything to show, of the newest snapshots.
    static func of(_ trend: Trend) -> [Chart] {
        let headings = zip(TrendWords.labels(trend), trend.points).map { TrendWords.heading($0, $1) }
        let columns = TrendRows.columns(trend)
        let labels = Array(headings[columns])
        let series = trend.series()
        let images = series.filter { $0.group == .images && $0.key != "AWS-owned" }
        let ages = series.filter { $0.group == .agentAge }
        var charts = [
            chart("Images, AWS-owned ones left out", "images", labels, [(.bar, TrendRows.sum(images, trend))]),
            chart(
                "Findings, waived ones left out",
                "findings",
                labels,
                [(.bar, TrendRows.sum(series.filter { $0.group == .severity }, trend))]
            ),
        ]
        if ages.count == 2 {
            charts.append(
                chart(
                    "Age of agents, the median and above it the oldest",
                    "days",
                    labels,
                    ages.map { (.line, $0.values) }
                )
            )
        }
        return charts.filter { !$0.lines.isEmpty }
    }

    private static func chart(
        _ title: StaticString,
        _ axis: StaticString,
        _ labels: [String],
        _ rows: [(shape: LineChart.Shape, values: [Int?])]
    ) -> Chart {
        let rows = rows.map { (shape: $0.shape, values: Array($0.values.suffix(labels.count))) }
        let told = rows.map { row in row.values.map(TrendWords.value).joined(separator: ", ") }
        return Chart(
            description: "\(title): \(told.joined(separator: "; ")).",
            lines: LineChart.lines(title: title, axis: axis, labels: labels, rows: rows)
        )
    }
}
