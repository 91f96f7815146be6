internal import Stillframe

/// The words for snapshots over time, the same in every output for people.
enum TrendWords {
    /// How many snapshots there are, from when to when, and how many of them can't be relied on.
    static func headline(_ trend: Trend) -> String {
        let count = CountWords.of(trend.points.count, "snapshot")
        let days = trend.points.filter(\.isDated).map { CalendarDate($0.time.instant) }
        let span: String
        if let first = days.first, let last = days.last {
            span = first == last ? " of \(first)" : ", \(first) to \(last)"
        } else {
            span = ""
        }
        return ([count + span] + verdicts(trend)).joined(separator: " · ")
    }

    /// How many snapshots have each verdict, such as `5 complete`, `1 incomplete`.
    private static func verdicts(_ trend: Trend) -> [String] {
        var counts: [(word: String, count: Int)] = []
        for point in trend.points {
            let word = point.verdict == .unknown ? "of unknown completeness" : point.verdict.rawValue
            if let place = counts.firstIndex(where: { $0.word == word }) {
                counts[place].count += 1
            } else {
                counts.append((word, 1))
            }
        }
        return counts.map { "\($0.count) \($0.word)" }
    }

    /// A label a snapshot: its day, with a number where several have it; "no date" where nothing tells it.
    static func labels(_ trend: Trend) -> [String] {
        let days = trend.points.map { $0.isDated ? "\(CalendarDate($0.time.instant))" : "no date" }
        return days.indices.map { place in
            let isAlone = days.count { $0 == days[place] } == 1
            return isAlone ? days[place] : "\(days[place]) (\(days[...place].count { $0 == days[place] }))"
        }
    }

    /// A label for the head of a column; a mark says that its figures may be too small.
    static func heading(_ label: String, _ point: TrendPoint) -> String {
        point.verdict == .complete ? label : "\(label)?"
    }

    /// When a snapshot was taken, and how that is known.
    static func taken(_ time: TrendTime) -> String {
        switch time.source {
        case .captured: "\(time.instant.dayOrInstant)"
        case .given: "\(time.instant.dayOrInstant) (given)"
        case .name: "\(time.instant.dayOrInstant) (guessed from its name)"
        case .fileTime: "\(time.instant.dayOrInstant) (guessed from its files' times)"
        case .clock: "unknown"
        }
    }

    /// What a snapshot covers, in a line.
    static func covers(_ point: TrendPoint) -> String {
        let areas = point.coverage.map { row in
            "\(CoverageWords.account(row)) \(CoverageWords.region(row)) \(CoverageWords.short(row))"
        }
        return areas.isEmpty ? "nothing" : areas.joined(separator: "; ")
    }

    /// A figure; a dash where it isn't known.
    static func value(_ value: Int?) -> String { value.map(String.init) ?? "–" }

    /// A count of a step; a mark says that it is doubtful, wholly or in part.
    static func count(_ count: Int, isDoubtful: Bool) -> String { count > 0 && isDoubtful ? "\(count)?" : "\(count)" }

    /// The word of a series, said where there is none.
    static func key(_ series: TrendSeries) -> String { series.key.isEmpty ? "(none)" : series.key }

    /// What a group of figures counts, as its title.
    static func title(_ group: TrendFigure.Group) -> String {
        switch group {
        case .images: "Images"
        case .platform: "Images by platform"
        case .state: "Images by state"
        case .agent: "Images by agent version"
        case .agentAge: "Agent age in days"
        case .severity: "Findings by severity, waived ones left out"
        case .rule: "Findings by rule, waived ones left out"
        case .decision: "Findings by what was decided"
        case .issues: "Issues by what was decided"
        case .error: "Image errors by code"
        }
    }

    /// An area as a person reads it.
    static func area(_ area: TrendArea) -> String {
        "\(area.account.isEmpty ? "no account" : area.account) \(area.region.isEmpty ? "no Region" : area.region)"
    }
}
