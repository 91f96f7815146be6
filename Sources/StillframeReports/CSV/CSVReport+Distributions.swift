internal import Stillframe

extension CSVReport {
    /// Writes a row an agent version, newest first.
    static func writeAgents(_ snapshot: Snapshot, _ row: inout CSVRow, into stream: inout some TextOutputStream) {
        for agent in snapshot.agentTable {
            row.text(agent.agent)
            row.date(agent.date)
            row.number(agent.ageDays)
            row.text(agent.isListed ? "true" : "false")
            row.number(agent.imageCount)
            row.number(agent.awsOwnedCount)
            row.end(into: &stream)
        }
    }

    /// Writes a row a platform word, most images first.
    static func writePlatforms(_ snapshot: Snapshot, _ row: inout CSVRow, into stream: inout some TextOutputStream) {
        for platform in snapshot.platformTable {
            row.text(platform.platform)
            row.text(platform.fact?.operatingSystem ?? "")
            row.text(platform.support.rawValue)
            row.date(platform.fact?.mainstreamEnd)
            row.date(platform.fact?.extendedEnd)
            row.number(platform.imageCount)
            row.number(platform.awsOwnedCount)
            row.text(platform.fact?.basis.rawValue ?? "")
            row.end(into: &stream)
        }
    }
}
