internal import Stillframe

extension CSVReport {
    /// Writes a row an application of own and shared images: the software inventory.
    static func writeApplications(
        _ snapshot: Snapshot,
        _ row: inout CSVRow,
        into stream: inout some TextOutputStream
    ) throws {
        try snapshot.forEachApplication { application in
            row.text(application.imageARN)
            row.text(application.imageName)
            row.text(application.account)
            row.text(application.region)
            row.text(application.name)
            row.text(application.displayName)
            row.text(application.enabled.map { $0 ? "true" : "false" } ?? "")
            row.text(application.launchPath)
            row.text(application.launchParameters)
            row.text(application.workingDirectory)
            row.text(application.description)
            row.text(application.appBlockARN)
            row.text(application.arn)
            row.text(withoutQuery(application.iconURL))
            row.text(application.iconBucket)
            row.text(application.iconKey)
            row.list(application.platforms)
            row.list(application.instanceFamilies)
            row.instant(application.created)
            row.end(into: &stream)
        }
    }

    /// An address up to its query, which signs it and is another one in every answer of the service.
    private static func withoutQuery(_ address: String) -> String {
        String(address.utf8.prefix { $0 != UInt8(ascii: "?") }) ?? address
    }
}
