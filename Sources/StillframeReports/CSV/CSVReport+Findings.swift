internal import Stillframe

extension CSVReport {
    /// Writes a row a finding, in report order.
    static func writeFindings(_ snapshot: Snapshot, _ row: inout CSVRow, into stream: inout some TextOutputStream) {
        for finding in snapshot.findings {
            row.text(finding.id)
            row.text(finding.rule.id)
            row.text(finding.severity.rawValue)
            row.text(finding.status.rawValue)
            row.text(finding.image?.arn ?? "")
            row.text(finding.image?.name ?? "")
            row.text(finding.image?.owner.rawValue ?? "")
            row.text(finding.image?.account ?? "")
            row.text(finding.image?.region ?? "")
            row.text(finding.subject)
            row.text(finding.message)
            row.text(finding.observed)
            row.text(finding.expected)
            row.text(finding.basis.rawValue)
            row.position(finding.place)
            row.text(finding.place?.pointer ?? "")
            row.text(finding.issueID)
            row.text(finding.lineage)
            row.text(finding.successor ?? "")
            row.decoded(finding.place)
            row.date(finding.waiver?.until)
            row.text(finding.waiver?.by ?? "")
            row.text(finding.waiver?.reason ?? "")
            row.end(into: &stream)
        }
    }

    /// Writes a row an issue, worst first.
    static func writeIssues(_ snapshot: Snapshot, _ row: inout CSVRow, into stream: inout some TextOutputStream) {
        for issue in snapshot.issues {
            row.text(issue.id)
            row.text(issue.rule.id)
            row.text(issue.severity.rawValue)
            row.text(issue.status.rawValue)
            row.text(issue.owner?.rawValue ?? "")
            row.text(issue.account)
            row.text(issue.region)
            row.text(issue.subject)
            row.text(issue.about)
            row.number(issue.imageCount)
            row.number(issue.findings.count)
            row.instant(issue.oldest)
            row.instant(issue.newest)
            row.number(issue.createdSince)
            row.number(issue.supersededCount)
            row.number(issue.knownCount)
            row.number(issue.waivedCount)
            row.date(issue.waivedUntil)
            row.end(into: &stream)
        }
    }

    /// Writes a row a rule with what became of the images.
    static func writeRules(_ snapshot: Snapshot, _ row: inout CSVRow, into stream: inout some TextOutputStream) {
        for result in snapshot.results {
            row.text(result.rule.id)
            row.text(result.rule.title)
            row.text(result.rule.category.rawValue)
            row.text(result.rule.severity.rawValue)
            row.number(result.issueCount)
            row.number(result.flagged)
            row.number(result.fine)
            row.number(result.notJudged)
            row.number(result.notConcerned)
            row.list(result.reasons)
            row.end(into: &stream)
        }
    }
}
