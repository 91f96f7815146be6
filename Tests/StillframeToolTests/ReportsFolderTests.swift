import Foundation
import Testing

/// The reports in the repository are what the command makes of the samples.
@Suite struct ReportsFolderTests {
    static func samples() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: Tool.repository.appending(path: "samples").path())
            .filter { $0 != "README.md" && !$0.hasPrefix(".") && !$0.hasSuffix(".yml") }.sorted()
    }

    @Test(arguments: try samples())
    func `a sample's reports are current`(sample: String) throws {
        let scratch = try Scratch()
        let name = sample.prefix { $0 != "." }
        let folder = Tool.repository.appending(path: "reports/\(name)")
        // A configuration has its sample's name.
        let file = "samples/\(sample).yml"
        let hasFile = FileManager.default.fileExists(atPath: Tool.repository.appending(path: file).path())
        _ = try Tool.run([
            "samples/\(sample)", hasFile ? "--config=\(file)" : "--no-config", "--format", "markdown", "--format",
            "csv", "--as-of", "2026-11-01", "--output",
            scratch.url.path() + "/",
        ])
        let kept = (try? FileManager.default.contentsOfDirectory(atPath: folder.path()))?.sorted() ?? []
        #expect(try scratch.names() == kept, "reports/\(name) is stale; run `make report`")
        for file in kept {
            let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
            let isCurrent = try scratch.read(file) == text
            #expect(isCurrent, "reports/\(name)/\(file) is stale; run `make report`")
        }
    }
}
