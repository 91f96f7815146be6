internal import Stillframe

/// How often one rule found something; a row of the findings summary.
struct RuleTally {
    let rule: Rule
    /// The severity of the findings: the rule's own unless the judgement of them differs.
    let severity: Severity
    let findingCount: Int
    let imageCount: Int
    /// Where the findings lie in the snapshot's list.
    let range: Range<Int>

    /// The rules that found something, in report order.
    ///
    /// - Complexity: O(*n*) in the number of findings.
    static func all(of snapshot: Snapshot) -> [RuleTally] {
        let findings = snapshot.findings
        return findings.byRule.filter { !$0.range.isEmpty }.map { rule, range in
            RuleTally(
                rule: rule,
                severity: findings[range.lowerBound].severity,
                findingCount: range.count,
                imageCount: findings.imageCount(in: range),
                range: range
            )
        }
    }
}
