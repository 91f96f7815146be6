/// Lists shortened for a table's cell.
enum ListWords {
    /// The first few names, and how many more there are.
    static func first(_ names: [String], limit: Int = 3) -> [Markdown] {
        let shown = names.prefix(limit).map { name -> Markdown in "\(code: name)" }
        return names.count > limit ? shown + ["and \(names.count - limit) more"] : shown
    }

    /// The first and the last name, and how many there are.
    static func ends(_ names: [String]) -> Markdown {
        guard let first = names.first, let last = names.last else { return "–" }
        switch names.count {
        case 1: return "\(code: first)"
        case 2: return "\(code: first), \(code: last)"
        default: return "\(code: first) … \(code: last) (\(names.count) files)"
        }
    }
}
