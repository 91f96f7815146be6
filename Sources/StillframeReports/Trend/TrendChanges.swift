internal import Stillframe

/// What became of images and findings since the snapshot before, as rows of counts.
struct TrendChanges {
    /// One row: its words, and a count a snapshot.
    struct Row {
        /// What is counted, for people.
        let title: String
        /// What is counted and what became of it, for programs.
        let figure: String
        let key: String
        /// The count and whether it is doubtful; `nil` where there is nothing to compare with.
        let cells: [(count: Int, isDoubtful: Bool)?]

        /// Whether a count is not 0.
        var hasAny: Bool { cells.contains { ($0?.count ?? 0) > 0 } }
    }

    /// All rows in order.
    let rows: [Row]

    init(_ trend: Trend) {
        let steps = trend.points.map(\.step)
        func row(_ figure: String, _ key: String, _ cell: (TrendStep) -> (Int, Bool)) -> Row {
            let cells = steps.map { step in step.map { step in cell(step) } }
            return Row(
                title: "\(figure == "image changes" ? "images" : "findings") \(key)",
                figure: figure,
                key: key,
                cells: cells.map { cell in cell.map { (count: $0.0, isDoubtful: $0.1) } }
            )
        }
        let images = [
            row("image changes", "added") { ($0.added, $0.isAddedDoubtful) },
            row("image changes", "removed") { ($0.removed, $0.isRemovedDoubtful) },
            row("image changes", "rebuilt") { ($0.rebuilt, false) },
            row("image changes", "probably replaced") { ($0.replaced, $0.isAddedDoubtful || $0.isRemovedDoubtful) },
            row("image changes", "stuck") { ($0.stuck.count, false) },
            row("image changes", "not compared") { ($0.notCompared, false) },
        ]
        let findings = FindingDifference.Kind.allCases.map { kind in
            row("finding changes", kind.rawValue) { ($0.findings[kind] ?? 0, ($0.doubtfulFindings[kind] ?? 0) > 0) }
        }
        rows = images + findings + [row("finding changes", "still open") { ($0.stillOpen, false) }]
    }

    /// A count as it is shown: a dash where there is nothing to compare with, a mark where it is doubtful.
    static func words(_ cell: (count: Int, isDoubtful: Bool)?) -> String {
        cell.map { TrendWords.count($0.count, isDoubtful: $0.isDoubtful) } ?? "–"
    }

    /// The rows to show: those that are always of interest, and others where they count something.
    var shown: [Row] {
        rows.filter { $0.hasAny || ["added", "removed", "new", "resolved"].contains($0.key) }
    }
}
