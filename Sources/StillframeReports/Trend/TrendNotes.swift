internal import Stillframe

/// What must be known so that a trend is not misread, a sentence each without a period.
enum TrendNotes {
    /// The notes, those on how snapshots were found first.
    static func of(_ trend: Trend, _ reading: [String]) -> [String] {
        reading + leftOut(trend) + single(trend) + order(trend) + gaps(trend) + coverage(trend) + filter(trend)
    }

    private static func leftOut(_ trend: Trend) -> [String] {
        trend.leftOut.map { "'\($0)' holds no dump and was left out" }
    }

    private static func single(_ trend: Trend) -> [String] {
        trend.points.count == 1
            ? ["one snapshot shows no trend: name several, or a folder that holds a folder for each"] : []
    }

    /// How far the order of the snapshots is sure.
    private static func order(_ trend: Trend) -> [String] {
        var notes: [String] = []
        for source in TrendTime.Source.allCases {
            let names = trend.points.filter { $0.time.source == source && $0.isDated }.map { "'\($0.name)'" }
            if names.isEmpty { continue }
            let who = first(names)
            let say = names.count == 1 ? "doesn't say when it was taken" : "don't say when they were taken"
            switch source {
            case .captured: continue
            case .given: notes.append("\(who) \(say), so the instant given by --as-of counts")
            case .name: notes.append("\(who) \(say): guessed from the dates in the names, a month as its end")
            case .fileTime:
                notes.append("\(who) \(say): guessed from when the files were written, which copying may change")
            case .clock: notes.append("\(who) \(say), nor does anything else: it counts as taken now")
            }
        }
        for (place, pair) in zip(trend.points, trend.points.dropFirst()).enumerated()
        where pair.0.time.instant == pair.1.time.instant && pair.0.isDated && pair.1.isDated {
            let isSame = trend.points[place + 1].step.map(\.isEmpty) ?? false
            let perhaps = isSame ? ", and nothing differs: perhaps one snapshot saved twice" : ""
            notes.append(
                "'\(pair.0.name)' and '\(pair.1.name)' are of the same instant, so their order is that of their names\(perhaps)"
            )
        }
        return notes
    }

    /// How many snapshots are named for one reason.
    private static let limit = 4

    private static let lack = "what it lacks is doubtful, and marked with a question mark"

    /// Which snapshots can't be relied on, and why: the first few one by one.
    private static func gaps(_ trend: Trend) -> [String] {
        var notes: [String] = []
        let unknown = trend.points.filter { $0.verdict == .unknown }.map { "'\($0.name)'" }
        if !unknown.isEmpty {
            let say =
                unknown.count == 1 ? "doesn't tell whether it is complete" : "don't tell whether they are complete"
            notes.append("\(first(unknown)) \(say): \(lack)")
        }
        let broken = trend.points.enumerated().filter { $0.element.verdict > .unknown }
        notes += broken.prefix(limit).map { place, point in gap(point, isBetween: 1..<trend.points.count - 1 ~= place) }
        let left = broken.count - limit
        if left > 0 { notes.append("\(left) more are incomplete, contradict themselves or can't be read") }
        return notes
    }

    private static func gap(_ point: TrendPoint, isBetween: Bool) -> String {
        let cause = point.errors.first.map { " (\($0.message))" } ?? ""
        let hint = isBetween ? "; 'stillframe diff' of the snapshots around it tells what changed between them" : ""
        let lacking = point.isRead ? lack + hint : "it was left out of all figures"
        return "'\(point.name)' is \(point.verdict.rawValue)\(cause): \(lacking)"
    }

    /// Whether the snapshots are of the same accounts, Regions and filters.
    private static func coverage(_ trend: Trend) -> [String] {
        var notes: [String] = []
        if !trend.hasSameCoverage {
            notes.append(
                "the snapshots don't cover the same accounts and Regions: figures of all together don't compare, those by "
                    + "account and Region do"
            )
        }
        let unattributed = trend.points.filter { $0.step?.isUnattributed ?? false }.map { "'\($0.name)'" }
        if !unattributed.isEmpty {
            notes.append(
                """
                nothing tells whether \(first(unattributed)) and what \(unattributed.count == 1 ? "it is" : "they are") compared \
                with are of one account: if not, nothing was added or removed there; such counts have a question mark
                """
            )
        }
        let leaps = leaps(trend)
        if !leaps.isEmpty {
            notes.append(
                "compared not with the one before, but with the last of any of the same accounts and Regions: \(first(leaps))"
            )
        }
        let scopes = trend.points.filter(\.isRead).map { ScopeWords.of($0.scopes) }
        if !scopes.allSatisfy({ scopes[0].utf8.elementsEqual($0.utf8) }) {
            notes.append("the listings were not asked for with the same filters, as far as that is known")
        }
        return notes
    }

    /// The snapshots that were not compared with the one before, and with which they were.
    private static func leaps(_ trend: Trend) -> [String] {
        trend.points.enumerated().compactMap { place, point in
            guard let since = point.step?.since, trend.points[since + 1..<place].contains(where: \.isRead) else {
                return nil
            }
            return "'\(point.name)' with '\(trend.points[since].name)'"
        }
    }

    private static func filter(_ trend: Trend) -> [String] {
        guard let expression = trend.points.lazy.compactMap(\.filterResult).first?.expression else { return [] }
        return ["only images were counted for which this is true: \(expression)"]
    }

    /// The first few names, and how many more there are.
    private static func first(_ names: [String]) -> String {
        let shown = names.prefix(limit).joined(separator: ", ")
        return names.count > limit ? "\(shown) and \(names.count - limit) more" : shown
    }
}

extension TrendStep {
    /// Whether nothing differs.
    fileprivate var isEmpty: Bool {
        added + removed + rebuilt + notCompared == 0 && findings.values.allSatisfy { $0 == 0 }
    }
}
