internal import Stillframe

extension CSVReport {
    /// Writes a row an image, in chain order.
    static func writeImages(_ snapshot: Snapshot, _ row: inout CSVRow, into stream: inout some TextOutputStream) {
        for image in snapshot.images {
            row.text(image.arn)
            row.text(image.name)
            row.text(image.displayName)
            row.text(image.owner.rawValue)
            row.text(image.account)
            row.text(image.region)
            row.text(image.platform)
            row.text(image.state)
            row.text(image.visibility)
            row.text(image.type)
            row.text(image.agent)
            row.date(image.agentDate)
            row.text(image.latestAgent)
            row.instant(image.created)
            row.instant(image.baseReleased)
            row.text(image.baseARN)
            row.number(image.errorCount)
            row.number(image.applicationCount)
            row.text(image.sharedWithOthers)
            row.text(image.managedSoftware.map { $0 ? "true" : "false" } ?? "")
            row.list(image.instanceFamilies)
            row.text(image.gridDriver)
            row.number(image.findingCount)
            row.number(image.waivedCount)
            row.position(image.place)
            row.decoded(image.place)
            row.end(into: &stream)
        }
    }
}
