internal import Stillframe

/// The words for an agent version.
enum AgentWords {
    /// The version's age, or why it has none.
    static func age(_ row: AgentRow) -> String {
        if row.ageDays == nil, row.date != nil { return "dated after as-of" }
        return switch (row.ageDays, row.agent) {
        case (.some(let days), _): String(days)
        case (nil, "LATEST"): "always the newest"
        case (nil, ""): "no version given"
        case (nil, _): "not a date"
        }
    }

    /// Whether AWS lists the version; a dash for one that is absent or can't be read.
    static func listed(_ row: AgentRow) -> String {
        if row.isListed { return "yes" }
        return row.date == nil ? "–" : "no"
    }
}
