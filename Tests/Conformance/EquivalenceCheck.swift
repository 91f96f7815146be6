import Foundation

/// Checks one snapshot in one form: its verdict, its images, and that merging it loses nothing.
struct EquivalenceCheck {
    let tool: Tool

    func misses(of equivalence: EquivalenceCase, at input: URL) async throws -> [String] {
        var misses = Self.verdictMisses(
            try await tool.verify(input),
            images: equivalence.expected.images.count,
            pages: equivalence.pages,
            proof: equivalence.proof
        )
        let merged = try await tool.merge(input)
        guard merged.ending == .status(0) else {
            return misses + ["merge: expected exit 0, got \(merged.endingText): \(merged.lastError)"]
        }
        misses += Self.imageMisses(merged.output, expected: equivalence.expected.images)
        return misses + (try await repeatMisses(merged.output, images: equivalence.expected.images.count))
    }

    /// Reads the merged output once more: the same images, and the same bytes when merged again.
    private func repeatMisses(_ output: [UInt8], images: Int) async throws -> [String] {
        let file = try tool.keep(output, named: "merged.json")
        defer { try? FileManager.default.removeItem(at: file) }
        let misses = Self.verdictMisses(try await tool.verify(file), images: images, pages: 1, proof: nil)
        let again = try await tool.merge(file)
        guard again.ending == .status(0), again.output == output else {
            let reason = again.ending == .status(0) ? "other bytes" : again.endingText
            return misses.map { "merged: \($0)" } + ["merge of merged: expected the same bytes, got \(reason)"]
        }
        return misses.map { "merged: \($0)" }
    }

    private static func verdictMisses(_ run: ToolRun, images: Int, pages: Int, proof: String?) -> [String] {
        guard run.ending == .status(0), let report = VerifyReport(run.output) else {
            let reason = run.ending == .status(0) ? "no valid report" : "\(run.endingText): \(run.lastError)"
            return ["verify: expected exit 0 and a report, got \(reason)"]
        }
        var misses: [String] = []
        if report.verdict != "complete" { misses.append("verdict: expected complete, got \(report.verdict)") }
        if let proof, report.proof != proof { misses.append("proof: expected \(proof), got \(report.proof)") }
        if report.images != images { misses.append("images: expected \(images), got \(report.images)") }
        if report.pages != pages { misses.append("pages: expected \(pages), got \(report.pages)") }
        return misses
    }

    private static func imageMisses(_ output: [UInt8], expected: [JSONValue]) -> [String] {
        guard let document = JSONValue(parsing: output), case .array(let images) = document["Images"] else {
            return ["merge: expected an object with Images, got something else"]
        }
        var comparison = ModelComparison()
        comparison.compareImages(expected: expected, found: images)
        let token = document["NextToken"].map { ["merge: expected no NextToken, got \($0.summary)"] } ?? []
        return token + comparison.differences
    }
}
