internal import Stillframe

/// The words for what a snapshot covers.
enum CoverageWords {
    /// Who looked.
    static func account(_ row: CoverageRow) -> String {
        row.account ?? (row.verdict == nil ? "any account" : "not attributable")
    }

    /// Where.
    static func region(_ row: CoverageRow) -> String {
        row.region.isEmpty ? row.verdict == nil ? "any Region" : "no Region" : row.region
    }

    /// What is there of a cell.
    static func state(_ row: CoverageRow) -> String {
        guard let verdict = row.verdict else { return "missing" }
        let state = VerdictWords.brief(verdict, row.proof)
        return replaced(row).map { "\(state) (\($0) left out)" } ?? state
    }

    /// The listings that a newer one stands for, such as `1 older listing, incomplete,`; `nil` for none.
    private static func replaced(_ row: CoverageRow) -> String? {
        guard row.replacedListings > 0 else { return nil }
        let older = CountWords.of(row.replacedListings, "other listing")
        guard let verdict = row.replacedVerdict, verdict != .complete else { return older }
        return "\(older), \(row.replacedListings > 1 ? "at worst " : "")\(verdict.rawValue),"
    }

    /// A cell in a word or two, for a line that has many.
    static func short(_ row: CoverageRow) -> String {
        guard let verdict = row.verdict else { return "MISSING" }
        let state = verdict == .complete ? "ok" : verdict.rawValue
        let shown = row.filters.isEmpty ? state : "\(state), filtered"
        if row.listings == 1 { return shown }
        let left = replaced(row).map { "; \($0) left out" } ?? ""
        return "\(shown) (\(row.listings) listings\(left))"
    }

    /// How many of the expected cells are there; `nil` where nothing was expected.
    static func expected(_ rows: [CoverageRow]) -> String? {
        let expected = rows.filter(\.isExpected)
        return expected.isEmpty
            ? nil : "\(expected.count { $0.verdict != nil && !$0.lacksExpected }) of \(expected.count) expected listed"
    }

    /// The rows of each account, in order.
    static func byAccount(_ rows: [CoverageRow]) -> [(account: String, rows: [CoverageRow])] {
        var groups: [(account: String, rows: [CoverageRow])] = []
        for row in rows {
            let account = account(row)
            if groups.last?.account.utf8.elementsEqual(account.utf8) == true {
                groups[groups.count - 1].rows.append(row)
            } else {
                groups.append((account, [row]))
            }
        }
        return groups
    }
}
