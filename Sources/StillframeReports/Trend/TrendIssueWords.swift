internal import Stillframe

/// The words for an issue over time.
struct TrendIssueWords {
    private let trend: Trend
    private let labels: [String]

    init(_ trend: Trend) {
        self.trend = trend
        labels = TrendWords.labels(trend)
    }

    /// What the signs of ``marks(_:)`` mean.
    static let legend = "● open, ◐ waived, ○ not there, ? can't be told, – not covered"

    /// A sign a snapshot.
    func marks(_ issue: TrendIssue) -> String {
        issue.sightings.map { sighting in
            switch sighting {
            case .open: "●"
            case .waived: "◐"
            case .absent: "○"
            case .doubtful: "?"
            case .notCovered: "–"
            }
        }.joined()
    }

    /// How many days lie between the snapshot since which it is there and the last that has it.
    func days(_ issue: TrendIssue) -> Int {
        let days = [issue.openSince, issue.lastSeen].map { CalendarDate(trend.points[$0].time.instant) }
        return days[0].days(until: days[1])
    }

    /// Since when it is there, and how old that makes it; where it may be older, that is said.
    private func since(_ issue: TrendIssue, hasAge: Bool) -> String {
        let day = labels[issue.openSince]
        let isExact = issue.absentUntil == issue.openSince - 1
        let doubt = isExact ? "" : issue.absentUntil.map { " at the latest, but not on \(labels[$0])" } ?? " or before"
        let days = days(issue)
        if !hasAge || days == 0 && !isExact { return "since \(day)\(doubt)" }
        let age = days == 0 ? "new" : "\(CountWords.of(days, "day"))\(isExact ? "" : " or more")"
        return "since \(day)\(doubt) (\(age))"
    }

    /// How issues that stand so are called.
    static func title(_ status: TrendIssue.Status) -> String {
        switch status {
        case .open: "open"
        case .doubtful: "perhaps gone"
        case .waived: "waived"
        case .resolved: "resolved"
        }
    }

    /// The title of their part of a page.
    static func heading(_ status: TrendIssue.Status) -> String {
        switch status {
        case .open: "Open"
        case .doubtful: "Perhaps gone"
        case .waived: "Waived"
        case .resolved: "Resolved"
        }
    }

    /// When it was seen, and what became of it.
    func story(_ issue: TrendIssue) -> String {
        let images = images(issue)
        let story: String
        switch issue.status {
        case .open, .waived: story = "\(since(issue, hasAge: true)), \(images)"
        case .doubtful: story = "\(since(issue, hasAge: false)), \(images); \(doubt(issue))"
        case .resolved:
            let range = issue.closings.last.map { "between \(labels[$0.lastSeen]) and \(labels[$0.goneBy])" } ?? ""
            story = "resolved \(range), there \(since(issue, hasAge: false)), \(images)"
        }
        return [story, reopened(issue), uncovered(issue)].compactMap(\.self).joined(separator: "; ")
    }

    /// That it was gone and came back, once for each time; `nil` where it never did.
    private func reopened(_ issue: TrendIssue) -> String? {
        let times = issue.closings.compactMap { closing in
            closing.reopened.map { "gone by \(labels[closing.goneBy]), back by \(labels[$0])" }
        }
        let first = "\(labels[issue.firstSeen])\(issue.isFirstCertain ? "" : " or before")"
        return times.isEmpty ? nil : "reopened: first seen \(first), \(times.joined(separator: "; "))"
    }

    /// Why the newest snapshot that covers an issue doesn't tell whether it is gone.
    private func doubt(_ issue: TrendIssue) -> String {
        "not in \(labels[issue.lastCovered]), which can't tell whether it is gone"
    }

    /// That a newer snapshot tells nothing of it; `nil` where none does, and for what is resolved.
    private func uncovered(_ issue: TrendIssue) -> String? {
        guard issue.status != .resolved, trend.points[(issue.lastCovered + 1)...].contains(where: \.isRead) else {
            return nil
        }
        return "not covered since \(labels[issue.lastCovered])"
    }

    /// What it is about.
    func about(_ issue: TrendIssue) -> String { issue.about.isEmpty ? issue.rule.title : issue.about }

    /// Its account and Region.
    func place(_ issue: TrendIssue) -> String {
        [issue.account, issue.region].filter { !$0.isEmpty }.joined(separator: " ")
    }

    /// How many images it is on, at the last snapshot that has it.
    private func images(_ issue: TrendIssue) -> String {
        let count = issue.imageCounts[issue.lastSeen]
        return count == 0 ? "no image" : CountWords.of(count, "image")
    }
}
