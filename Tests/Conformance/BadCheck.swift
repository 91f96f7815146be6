import Foundation

/// Checks one row of `bad/INDEX.tsv` by what the row expects.
struct BadCheck {
    /// The text of files that hostile input points at; it must never come out.
    private static let canary = "CANARY-7f3a"
    private static let memoryLimit = 1_000_000_000

    let tool: Tool
    let row: BadRow

    func misses(at input: URL) async throws -> [String] {
        let run = try await tool.verify(input, measuringMemory: row.expectation == .limit)
        guard run.ending == .status(0) || run.ending == .status(2) else {
            return ["expected exit 0 or 2, got \(run.endingText): \(run.lastError)"]
        }
        if [run.output, run.errors].contains(where: { $0.firstRange(of: Array(Self.canary.utf8)) != nil }) {
            return ["expected no text of another file, got the canary"]
        }
        let report = VerifyReport(run.output)
        if report == nil && (run.ending == .status(0) || !run.output.isEmpty) {
            return ["expected a report on standard output, got \(run.output.count) other bytes"]
        }
        return rowMisses(run, report)
    }

    private func rowMisses(_ run: ToolRun, _ report: VerifyReport?) -> [String] {
        switch row.expectation {
        case .accept: expect("exit 0, complete", run, report, status: 0, verdicts: ["complete"]) + imageMisses(report)
        case .reject: rejectMisses(run, report)
        case .notdump:
            expect("exit 2", run, report, status: 2, verdicts: nil) + reasonMisses(run)
                + (report.map { $0.images == 0 ? [] : ["expected no image, got \($0.images)"] } ?? [])
        case .incomplete:
            expect("exit 2, incomplete", run, report, status: 2, verdicts: ["incomplete"]) + imageMisses(report)
        case .conflict:
            expect("exit 2, conflicting", run, report, status: 2, verdicts: ["conflicting", "unreadable", nil])
        case .diagnose: diagnoseMisses(run, report)
        case .either: run.ending == .status(0) ? imageMisses(report) : reasonMisses(run)
        case .limit: memoryMisses(run)
        case .safe: []
        }
    }

    /// Compares status and verdict; `nil` among the verdicts stands for no report, no list for any.
    private func expect(
        _ wish: String,
        _ run: ToolRun,
        _ report: VerifyReport?,
        status: Int32,
        verdicts: [String?]?
    ) -> [String] {
        if run.ending == .status(status) && verdicts?.contains(report?.verdict) ?? true { return [] }
        return ["expected \(wish), got \(run.endingText), \(report?.verdict ?? "no report"): \(run.lastError)"]
    }

    private func imageMisses(_ report: VerifyReport?) -> [String] {
        guard let images = row.images, let report, report.images != images else { return [] }
        return ["expected \(images) images, got \(report.images)"]
    }

    private func reasonMisses(_ run: ToolRun) -> [String] {
        run.errors.isEmpty ? ["expected a reason on standard error, got nothing"] : []
    }

    /// A clear error that names the file; never a verdict that a reader would trust.
    ///
    /// An error body is known for what it is, so the page it stands for is missing rather than unreadable.
    private func rejectMisses(_ run: ToolRun, _ report: VerifyReport?) -> [String] {
        let isKnownLoss = ["other-service", "fs"].contains(row.category) || row.note.hasSuffix("error")
        let verdicts: [String?] = isKnownLoss ? ["unreadable", "incomplete", nil] : ["unreadable", nil]
        let misses = expect("exit 2, unreadable", run, report, status: 2, verdicts: verdicts)
        let name = URL(filePath: row.path).lastPathComponent
        if run.errorText.contains(name) || !misses.isEmpty { return misses }
        return ["expected \(name) on standard error, got \(run.lastError)"]
    }

    private func diagnoseMisses(_ run: ToolRun, _ report: VerifyReport?) -> [String] {
        if run.ending == .status(2) { return reasonMisses(run) }
        guard let report else { return [] }
        guard let member = row.member else {
            // The images of such rows have no ARN, which is not what the row is about.
            return report.problems.contains { $0.kind != "missing-arn" } ? [] : ["expected a problem, got none"]
        }
        if report.problems.contains(where: { $0.message.contains(member) }) { return [] }
        return ["expected a problem that names \(member), got \(report.problems.map(\.message))"]
    }

    private func memoryMisses(_ run: ToolRun) -> [String] {
        guard let peak = run.peakMemory, peak > Self.memoryLimit else { return [] }
        return ["expected at most \(Self.memoryLimit / 1_000_000) MB of memory, got \(peak / 1_000_000)"]
    }
}
