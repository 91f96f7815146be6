internal import Stillframe

/// The shares of the platforms as a Mermaid pie chart, which GitHub draws.
enum PieChart {
    /// The chart's lines; rows over the limit are one slice together.
    static func lines(of rows: [PlatformRow], limit: Int) -> [String] {
        let shown = rows.prefix(max(1, limit))
        var lines = ["pie showData", "    title Images by platform, yours and shared with you"]
        for (index, row) in shown.enumerated() {
            lines.append(slice(label(row.platform, number: index + 1), row.imageCount))
        }
        let others = rows.dropFirst(shown.count).reduce(0) { $0 + $1.imageCount }
        if others > 0 { lines.append(slice("other platforms", others)) }
        return lines
    }

    private static func slice(_ label: String, _ count: Int) -> String {
        "    \"\(label)\" : \(count)"
    }

    /// A label of its own for every row: words that had to be changed carry the number of their row.
    private static func label(_ word: String, number: Int) -> String {
        guard !word.isEmpty else { return "no platform" }
        var label = ""
        Grammar.mermaidLabel.write(word, limit: 40, to: &label)
        return MermaidLabel.isExact(word) && word.utf8.count <= 40 ? label : "\(label) (row \(number))"
    }
}
