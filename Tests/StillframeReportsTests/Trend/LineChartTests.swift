import Testing

@testable import StillframeReports

/// Charts follow the grammar of Mermaid's XY chart, whatever the labels hold.
@Suite struct LineChartTests {
    @Test func `a chart has a title, both axes and its rows`() {
        let lines = LineChart.lines(
            title: "Images, all",
            axis: "images",
            labels: ["2026-09-30", "2026-10-31"],
            rows: [(.bar, [3, 4]), (.line, [0, 12])]
        )
        #expect(
            lines.dropFirst() == [
                "xychart-beta", "    title \"Images, all\"", "    x-axis [\"2026-09-30\", \"2026-10-31\"]",
                "    y-axis \"images\" 0 --> 12", "    bar [3, 4]", "    line [0, 12]",
            ]
        )
        #expect(XYChartGrammar.problem(in: lines) == nil)
    }

    @Test func `a column of which a row has no figure is left out`() {
        let lines = LineChart.lines(title: "t", axis: "a", labels: ["x", "y", "z"], rows: [(.bar, [1, nil, 3])])
        #expect(lines[3] == "    x-axis [\"x\", \"z\"]" && lines[5] == "    bar [1, 3]")
        #expect(LineChart.lines(title: "t", axis: "a", labels: ["x"], rows: [(.bar, [nil])]).isEmpty)
        #expect(LineChart.lines(title: "t", axis: "a", labels: [], rows: []).isEmpty)
    }

    @Test func `a chart of nothing but 0 has an axis`() {
        let lines = LineChart.lines(title: "t", axis: "a", labels: ["x"], rows: [(.line, [0])])
        #expect(XYChartGrammar.problem(in: lines) == nil && lines[4].hasSuffix(" 0 --> 1"))
    }

    @Test func `labels can't leave their quotes, and no two are the same`() {
        let labels = ["a\"] bar [9]", "\n```\n", "%%{init}%%", "\u{202e}x", "", "é", "è", "same", "same"]
        let values = [Int?](repeating: 1, count: labels.count)
        let lines = LineChart.lines(title: "t", axis: "a", labels: labels, rows: [(.bar, values)])
        #expect(XYChartGrammar.problem(in: lines) == nil, "\(lines)")
        #expect(lines.count == 6 && !lines.dropFirst().contains { $0.contains("```") || $0.contains("%%") })
    }

    @Test func `a figure below 0 lies on the axis`() {
        let lines = LineChart.lines(title: "t", axis: "a", labels: ["x", "y"], rows: [(.line, [-137, 2])])
        #expect(XYChartGrammar.problem(in: lines) == nil)
        #expect(lines[4].hasSuffix(" -137 --> 2") && lines[5] == "    line [-137, 2]")
    }

    @Test(arguments: [(2, "700"), (12, "996")])
    func `a chart is wide enough for its labels`(count: Int, width: String) {
        let labels = (0..<count).map { "20\(10 + $0)-10-31?" }
        let lines = LineChart.lines(
            title: "t",
            axis: "a",
            labels: labels,
            rows: [(.bar, [Int?](repeating: 1, count: count))]
        )
        #expect(XYChartGrammar.problem(in: lines) == nil)
        #expect(lines[0].contains("\"width\": \(width),"), "\(lines[0])")
    }
}
