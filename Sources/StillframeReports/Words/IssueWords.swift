internal import Stillframe

/// The words for an issue and for all of them, the same on every screen.
enum IssueWords {
    /// How many issues there are on how many images, such as `6 issues on 11 of 42 images (61 findings)`.
    static func total(_ snapshot: Snapshot) -> String {
        let counts = snapshot.counts
        let judged = counts.own + counts.shared + (snapshot.includesAWSOwned ? counts.awsOwned : 0)
        let images = CountWords.of(judged, "image")
        let issues = snapshot.issues.count
        if issues == 0 {
            // Nothing found by rules that could not look is no all-clear.
            let blind = RuleResultWords.blindCount(snapshot.results)
            let rules = snapshot.results.count
            return blind == 0
                ? "no issue on \(images)"
                : "no issue found on \(images), but \(blind) of \(rules) rules could not judge"
        }
        let findings = CountWords.of(snapshot.findings.count, "finding")
        return "\(CountWords.of(issues, "issue")) on \(counts.withFindings) of \(images) (\(findings))"
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

    /// Whose images they are.
    static func owner(_ issue: Issue) -> String {
        switch issue.owner {
        case .own: "yours"
        case .shared: "shared with you"
        case .aws: "AWS-owned"
        }
    }

    /// How many images it is on, and how many of those are probably superseded.
    static func images(_ issue: Issue) -> String {
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
