import Testing

/// The part of the grammar of Mermaid's XY chart (`xychart.jison`) that charts keep to, as strict as that: a parser would
/// refuse anything else, and GitHub would show an error instead of a chart.
enum XYChartGrammar {
    /// What is wrong with a chart; `nil` for nothing.
    static func problem(in lines: [String]) -> String? {
        guard lines.first?.wholeMatch(of: /%%\{init: \{"xyChart": \{[^\n]+\}\}\}%%/) != nil else {
            return "the first line says how the chart is drawn"
        }
        guard lines.dropFirst().first == "xychart-beta" else { return "the next line names the kind of chart" }
        var categories: [String]?
        var rows = 0
        for line in lines.dropFirst(2) {
            if line.wholeMatch(of: /\ {4}title "[^"\n\r]+"/) != nil { continue }
            if line.wholeMatch(of: /\ {4}y-axis "[^"\n\r]+" -?[0-9]+ --> [0-9]+/) != nil { continue }
            if let match = line.wholeMatch(of: /\ {4}x-axis \[("[^"\n\r]+"(?:, "[^"\n\r]+")*)\]/) {
                categories = match.1.matches(of: /"([^"]+)"/).map { String($0.1) }
                if Set(categories ?? []).count != categories?.count { return "two columns have one label: \(line)" }
                continue
            }
            guard let match = line.wholeMatch(of: /\ {4}(?:bar|line) \[(-?[0-9]+(?:, -?[0-9]+)*)\]/) else {
                return "no statement: \(line)"
            }
            if match.1.split(separator: ",").count != categories?.count { return "not a figure a column: \(line)" }
            rows += 1
        }
        return rows > 0 ? nil : "no figures"
    }
}
