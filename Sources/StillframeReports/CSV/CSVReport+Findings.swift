internal import Stillframe

extension CSVReport {
    /// Writes a row a finding, in report order.
    static func writeFindings(_ snapshot: Snapshot, _ row: inout CSVRow, into stream: inout some TextOutputStream) {
        for finding in snapshot.findings {
            row.text(finding.id)
            row.text(finding.rule.id)
            row.text(finding.severity.rawValue)
            row.text("open")
            row.text(finding.image.arn)
            row.text(finding.image.name)
            row.text(finding.image.owner.rawValue)
            row.text(finding.image.account)
            row.text(finding.image.region)
            row.text(finding.subject)
            row.text(finding.message)
            row.text(finding.observed)
            row.text(finding.expected)
            row.text(finding.basis.rawValue)
            row.position(finding.place)
            row.text(finding.place.pointer)
            row.end(into: &stream)
        }
    }
}
