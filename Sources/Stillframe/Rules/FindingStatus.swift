/// What was decided about a finding or an issue; the raw values are the words every output uses.
public enum FindingStatus: String, Sendable, CaseIterable {
    /// Nothing: it counts for `--fail-on`.
    case open
    /// It was there when the baseline was written.
    case known
    /// It is accepted until a day.
    case waived

    /// Its place in a report.
    var rank: Int {
        switch self {
        case .open: 0
        case .known: 1
        case .waived: 2
        }
    }
}
