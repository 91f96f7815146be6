internal import Stillframe

/// What the blocks of issues are written from: a block a rule with its reason and advice, and in it a block an issue with
/// its images and their evidence.
struct IssueBlocks: Sendable {
    /// A rule and its issues, in report order.
    struct Group: Sendable {
        let rule: Rule
        var issues: [Issue]
    }

    /// How many issues get a block.
    private static let limit = 100

    /// By rule, in the order of each rule's worst issue.
    private(set) var groups: [Group] = []
    /// How many issues get no block.
    let leftOut: Int
    let findings: FindingList
    let options: ReportOptions

    /// Picks the issues of a snapshot that get a block.
    init(_ snapshot: Snapshot, _ options: ReportOptions) {
        let shown = snapshot.issues.prefix(options.maxRows > 0 ? Self.limit : 0)
        leftOut = shown.isEmpty ? 0 : snapshot.issues.count - shown.count
        findings = snapshot.findings
        self.options = options
        for issue in shown {
            if let place = groups.firstIndex(where: { $0.rule.id == issue.rule.id }) {
                groups[place].issues.append(issue)
            } else {
                groups.append(Group(rule: issue.rule, issues: [issue]))
            }
        }
    }

    /// Where the second half begins.
    var middle: Int { groups.count / 2 }
}
