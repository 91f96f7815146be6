@testable import Stillframe

/// Everything a snapshot says, line by line, so that two runs can be compared and a difference be seen.
enum SnapshotText {
    /// The lines of a run over inputs.
    static func lines(
        _ inputs: [DumpInput],
        blockBytes: Int = 1 << 20,
        threads: Int = 1,
        limits: ReadLimits = ReadLimits(),
        merges: Bool = false
    ) -> [String] {
        var settings = Settings(now: RuleExample.asOf, limits: limits, threads: threads, inputDigests: .all)
        settings.blockBytes = blockBytes
        let snapshot = Analysis(settings).run(inputs)
        return lines(of: snapshot) + (merges ? [merged(snapshot)] : [])
    }

    /// The lines of a snapshot.
    static func lines(of snapshot: Snapshot) -> [String] {
        var lines = ["\(snapshot.verdict) \(snapshot.proof) pages \(snapshot.pageCount) as of \(snapshot.asOf)"]
        lines += snapshot.chains.map { "chain \($0)" }
        lines += snapshot.problems.map { "problem \($0)" }
        lines += snapshot.images.map { "image \($0)" }
        lines += snapshot.errors.map { "error \($0)" }
        lines += snapshot.findings.map(line)
        lines += snapshot.inputs.files.map { "input \($0)" }
        lines.append("hidden \(snapshot.inputs.hiddenCount) skipped \(snapshot.inputs.skippedCount)")
        lines.append("counts \(snapshot.counts)")
        lines += snapshot.platformTable.map { "platform \($0)" } + snapshot.agentTable.map { "agent \($0)" }
        lines += snapshot.errorTable.map { "code \($0)" } + snapshot.roleTable.map { "role \($0)" }
        return lines
    }

    private static func line(_ finding: Finding) -> String {
        "finding \(finding.id) \(finding.rule.id) \(finding.severity) \(finding.image?.arn ?? "snapshot of \(finding.imageCount)") \(finding.subject)"
            + " \(finding.message) | \(finding.observed) | \(finding.expected) | \(finding.basis)"
            + " \(finding.count) \(finding.place.map { "\($0)" } ?? "nowhere")"
    }

    /// The merged document, or why there is none.
    static func merged(_ snapshot: Snapshot) -> String {
        var bytes: [UInt8] = []
        do {
            try snapshot.writeMerged { bytes += $0 }
        } catch {
            return "not merged: \(error)"
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// What two runs differ in, for a message: the first lines that are not the same.
    static func difference(_ left: [String], _ right: [String]) -> String {
        for (one, other) in zip(left, right) where one != other { return "\(one)\n    against\n\(other)" }
        return left.count == right.count ? "" : "\(left.count) lines against \(right.count)"
    }
}
