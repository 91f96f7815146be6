/// All results as a table, a list of misses and one line of totals.
struct Summary {
    private static let shownMisses = 40
    let results: [CaseResult]

    /// Whether a miss is among the results that counts against the run.
    var hasFailed: Bool { failedCount > 0 }

    private var failedCount: Int { results.count { $0.isFailed && $0.conformanceCase.isRequired } }

    /// The table, the misses (the first ones, or all), and the totals alone on the last line.
    ///
    /// Misses of bonus forms stand in the table and the list, but the last line counts them as skipped.
    func text(isVerbose: Bool) -> String {
        let passed = results.count { $0.isPassed }
        let skipped = results.count - passed - failedCount
        let totals = "\(passed) passed, \(failedCount) failed, \(skipped) skipped"
        return ([table, misses(isVerbose: isVerbose), totals].filter { !$0.isEmpty }).joined(separator: "\n\n")
    }

    private var table: String {
        var categories: [String] = []
        for result in results where !categories.contains(result.conformanceCase.category) {
            categories.append(result.conformanceCase.category)
        }
        let rows = categories.map { category -> [String] in
            let members = results.filter { $0.conformanceCase.category == category }
            let counts = [members.count { $0.isPassed }, members.count { $0.isFailed }]
            return [category] + counts.map { $0 == 0 ? "." : "\($0)" }
        }
        return ([["category", "passed", "failed"]] + rows).map(Self.line).joined(separator: "\n")
    }

    private static func line(_ cells: [String]) -> String {
        cells.enumerated().map { index, cell in
            let space = String(repeating: " ", count: max(0, (index == 0 ? 24 : 8) - cell.count))
            return index == 0 ? cell + space : space + cell
        }.joined()
    }

    private func misses(isVerbose: Bool) -> String {
        let lines = results.flatMap { result -> [String] in
            guard case .failed(let reasons) = result.outcome else { return [] }
            let shown = isVerbose ? reasons : Array(reasons.prefix(1))
            let more = reasons.count > shown.count ? " (and \(reasons.count - shown.count) more)" : ""
            let mark = result.conformanceCase.isRequired ? "" : " (bonus)"
            return shown.map { "\(result.conformanceCase.path)\(mark): \($0)\(more)" }
        }
        let shown = isVerbose ? lines : Array(lines.prefix(Self.shownMisses))
        let rest = lines.count > shown.count ? ["… \(lines.count - shown.count) more; --verbose lists all"] : []
        return (shown + rest).joined(separator: "\n")
    }
}
