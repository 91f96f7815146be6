internal import Stillframe

/// The words for what the user decided: configuration, waivers, baseline.
enum DecisionWords {
    /// Up to so many rules that are off are named.
    private static let ruleLimit = 10

    /// What steered the run, a clause each; empty where nothing did.
    static func sources(_ snapshot: Snapshot) -> [String] {
        let policy = snapshot.policy
        var clauses: [String] = []
        if let file = policy.configuration { clauses.append("configuration SHA-256 \(file.sha256), from \(file.path)") }
        if let off = rulesOff(snapshot) { clauses.append(off) }
        if !policy.waivers.isEmpty { clauses.append(CountWords.of(policy.waivers.count, "waiver")) }
        if let baseline = policy.baseline {
            let origin = baseline.origin.map { " SHA-256 \($0.sha256), from \($0.path)" } ?? ""
            clauses.append("baseline of \(CountWords.of(baseline.entries.count, "known finding"))\(origin)")
        }
        if !policy.selection.isEmpty { clauses.append("\(leftOut(snapshot)) by the selection") }
        return clauses
    }

    /// The same for a line that has other things to say; `nil` where nothing steered the run.
    static func brief(_ snapshot: Snapshot) -> String? {
        let policy = snapshot.policy
        var clauses: [String] = []
        if let file = policy.configuration { clauses.append(file.path) }
        if let off = rulesOff(snapshot) { clauses.append(off) }
        if !policy.waivers.isEmpty { clauses.append(CountWords.of(policy.waivers.count, "waiver")) }
        if let baseline = policy.baseline {
            clauses.append("baseline of \(CountWords.of(baseline.entries.count, "known finding"))")
        }
        if !policy.selection.isEmpty { clauses.append(leftOut(snapshot)) }
        return clauses.isEmpty ? nil : clauses.joined(separator: " · ")
    }

    private static func leftOut(_ snapshot: Snapshot) -> String {
        "\(CountWords.of(snapshot.leftOutCount, "image")) left out"
    }

    private static func rulesOff(_ snapshot: Snapshot) -> String? {
        let ids = snapshot.rulesOff.map(\.id)
        if ids.isEmpty { return nil }
        if ids.count > ruleLimit { return "\(ids.count) of \(ids.count + snapshot.rules.count) rules off" }
        return "\(CountWords.of(ids.count, "rule")) off: \(ids.joined(separator: ", "))"
    }

    /// How the findings divide, as ` · 1 new since the baseline · 3 waived (1 lapses in 12 days)`; empty where nothing was decided.
    static func counts(_ snapshot: Snapshot) -> String {
        var text = ""
        if snapshot.policy.baseline != nil {
            text += " · \(snapshot.openFindingCount(atOrOver: .info)) new since the baseline"
        }
        if !snapshot.policy.waivers.isEmpty { text += " · \(snapshot.waivedFindingCount) waived\(lapse(snapshot))" }
        return text
    }

    /// When the next waivers in use lapse, if that is soon.
    private static func lapse(_ snapshot: Snapshot) -> String {
        let today = CalendarDate(snapshot.asOf.instant)
        let days = zip(snapshot.policy.waivers, snapshot.lastWaiverUses).compactMap { waiver, uses -> Int? in
            let left = today.days(until: waiver.until)
            return uses > 0 && (0...Waiver.noticeDays).contains(left) ? left : nil
        }
        guard let first = days.min() else { return "" }
        return " (\(days.count { $0 == first }) \(days.count { $0 == first } == 1 ? "lapses" : "lapse") \(end(first)))"
    }

    /// When something ends that holds for so many days more.
    static func end(_ days: Int) -> String {
        days == 0 ? "today" : days == 1 ? "tomorrow" : "in \(days) days"
    }

    /// What was decided about an issue; `nil` for one that is open as a whole.
    static func status(_ issue: Issue) -> String? {
        let count = issue.findings.count
        switch issue.status {
        case .known: return issue.waivedCount == 0 ? "known" : "known, \(issue.waivedCount) of \(count) waived"
        case .waived: return issue.waivedUntil.map { "waived until \($0)" } ?? "waived"
        case .open:
            let parts = [(issue.knownCount, "known"), (issue.waivedCount, "waived")].filter { $0.0 > 0 }
            return parts.isEmpty ? nil : parts.map { "\($0.0) of \(count) \($0.1)" }.joined(separator: ", ")
        }
    }

    /// What was decided about a finding; `nil` for an open one.
    static func status(_ finding: Finding) -> String? {
        switch finding.status {
        case .open: return nil
        case .known: return "known"
        case .waived:
            guard let waiver = finding.waiver else { return "waived" }
            let by = waiver.by.isEmpty ? "" : " by \(waiver.by)"
            return "waived until \(waiver.until)\(by): \(waiver.reason)"
        }
    }
}
