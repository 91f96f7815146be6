internal import Stillframe

/// The words for an issue and for all of them, the same on every screen.
enum IssueWords {
    /// How many issues there are on how many images, such as
    /// `6 issues on 11 of 42 images and 1 of the snapshot (61 findings)`.
    static func total(_ snapshot: Snapshot) -> String {
        let counts = snapshot.counts
        let considered = counts.own + counts.shared + counts.unknown + (snapshot.includesAWSOwned ? counts.awsOwned : 0)
        let judged = considered - snapshot.leftOutCount
        let images = CountWords.of(judged, "image")
        let whole = snapshot.issues.snapshotIssueCount
        let issues = snapshot.issues.count - whole
        let decided = DecisionWords.counts(snapshot)
        if issues == 0 {
            // Nothing found by rules that could not look is no all-clear.
            let blind = RuleResultWords.blindCount(snapshot.results)
            let rules = snapshot.results.count
            let rest = whole > 0 ? "; \(CountWords.of(whole, "issue")) of the snapshot" : ""
            return blind == 0
                ? "no issue on \(images)\(rest)\(decided)"
                : "no issue found on \(images), but \(blind) of \(rules) rules could not judge\(rest)\(decided)"
        }
        let findings = CountWords.of(snapshot.findings.count, "finding")
        let rest = whole > 0 ? " and \(whole) of the snapshot" : ""
        return "\(CountWords.of(issues, "issue")) on \(counts.withFindings) of \(images)\(rest) (\(findings))\(decided)"
    }

    /// What it is about: the rule's words for it, else the rule's title.
    static func about(_ issue: Issue) -> String {
        issue.about.isEmpty ? issue.rule.title : issue.about
    }

    /// A severity in four letters, for columns.
    static func brief(_ severity: Severity) -> String {
        switch severity {
        case .critical: "CRIT"
        case .high: "HIGH"
        case .medium: "MED"
        case .low: "LOW"
        case .info: "INFO"
        }
    }

    /// Whose images they are; a dash for an issue of the snapshot.
    static func owner(_ issue: Issue) -> String {
        switch issue.owner {
        case .own: "yours"
        case .shared: "shared with you"
        case .aws: "AWS-owned"
        case .unknown: "owner not known"
        case nil: "–"
        }
    }

    /// What is probably done about it already; empty where nothing says so.
    static func guesses(_ issue: Issue) -> String {
        let superseded = issue.supersededCount > 0 ? "\(issue.supersededCount) probably superseded" : nil
        return [resolution(issue), superseded].compactMap(\.self).joined(separator: "; ")
    }

    /// How many images it is on, and how many of those are probably superseded.
    static func images(_ issue: Issue) -> String {
        if issue.imageCount == 0 { return "no image" }
        let images = CountWords.of(issue.imageCount, "image")
        return issue.supersededCount > 0 ? "\(images), \(issue.supersededCount) probably superseded" : images
    }

    /// When its errors were, from the first to the last day; a dash where it has none with a time.
    static func since(_ issue: Issue) -> String {
        guard let oldest = issue.oldest, let newest = issue.newest else { return "–" }
        let (first, last) = (CalendarDate(oldest), CalendarDate(newest))
        return first == last ? "\(first)" : "\(first) to \(last)"
    }

    /// That it is probably resolved and why; `nil` where nothing says so.
    static func resolution(_ issue: Issue) -> String? {
        guard issue.createdSince > 0 else { return nil }
        return "probably resolved: \(CountWords.of(issue.createdSince, "image")) created since"
    }
}
