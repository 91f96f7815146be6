internal import Stillframe

/// Figures over snapshots as a Mermaid XY chart, which GitHub draws.
enum LineChart {
    /// Colours that are seen on white and on black; Mermaid's own first one is nearly white.
    private static let colours = "#3b7dd8, #d9822b"
    /// Mermaid's own width in pixels, its least here.
    private static let leastWidth = 700
    /// In pixels; a digit is about half as wide.
    private static let fontSize = 11

    /// How a row of figures is drawn.
    enum Shape: String {
        case bar
        case line
    }

    /// The chart's lines: one place on the x axis a label, one shape a row of figures.
    ///
    /// Only whole columns are drawn: a label of which a row has no figure is left out. Nothing where none is left.
    static func lines(
        title: StaticString,
        axis: StaticString,
        labels: [String],
        rows: [(shape: Shape, values: [Int?])]
    ) -> [String] {
        let places = labels.indices.filter { place in rows.allSatisfy { $0.values[place] != nil } }
        if places.isEmpty { return [] }
        let columns = rows.map { row in places.map { row.values[$0] ?? 0 } }
        let names = places.map { place in
            "\"\(label(labels[place], number: place + 1, among: labels))\""
        }
        let (lowest, highest) = (min(0, columns.joined().min() ?? 0), max(1, columns.joined().max() ?? 1))
        return [
            look(of: names), "xychart-beta", "    title \"\(title)\"", "    x-axis [\(names.joined(separator: ", "))]",
            "    y-axis \"\(axis)\" \(lowest) --> \(highest)",
        ]
            + zip(rows, columns).map { row, column in
                "    \(row.shape.rawValue) [\(column.map(String.init).joined(separator: ", "))]"
            }
    }

    /// How the chart is drawn: so wide that the names on the x axis stand beside each other.
    private static func look(of names: [String]) -> String {
        let width = max(leastWidth, 60 + names.count * (names.map(\.count).max() ?? 0) * (fontSize / 2 + 1))
        return """
            %%{init: {"xyChart": {"width": \(width), "xAxis": {"labelFontSize": \(fontSize)}}, \
            "themeVariables": {"xyChart": {"plotColorPalette": "\(colours)"}}}}%%
            """
    }

    /// A label of its own for every column: the chart draws those of one label in one place.
    private static func label(_ text: String, number: Int, among labels: [String]) -> String {
        let isAlone = labels.count { safe($0).utf8.elementsEqual(safe(text).utf8) } == 1
        return isAlone && !text.isEmpty ? safe(text) : "\(safe(text)) (\(number))"
    }

    private static func safe(_ text: String) -> String {
        var label = ""
        Grammar.mermaidLabel.write(text, limit: 40, to: &label)
        return label
    }
}
