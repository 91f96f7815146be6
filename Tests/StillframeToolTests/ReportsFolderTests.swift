import Foundation
import Testing

/// The reports in the repository are what the command makes of the samples.
@Suite struct ReportsFolderTests {
    static func samples() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: Tool.repository.appending(path: "samples").path())
            .filter { $0 != "README.md" && $0 != "history" && !$0.hasPrefix(".") && !$0.hasSuffix(".yml") }.sorted()
    }

    @Test(arguments: [
        ("diff.md", "diff samples/history/2026-07 samples/history/2026-09"), ("trend.md", "trend samples/history"),
        ("figures.csv", "trend samples/history --table figures"),
        ("issues.csv", "trend samples/history --table issues"),
    ])
    func `what became of the sample estate is current`(file: String, arguments: String) throws {
        let scratch = try Scratch()
        let words = arguments.split(separator: " ").map(String.init)
        _ = try Tool.run(words + ["--no-config", "--output", scratch.url.appending(path: file).path()])
        let kept = Tool.repository.appending(path: "reports/history")
        let isCurrent = try scratch.read(file) == String(contentsOf: kept.appending(path: file), encoding: .utf8)
        #expect(isCurrent, "reports/history/\(file) is stale; run `make report`")
        let names = try FileManager.default.contentsOfDirectory(atPath: kept.path()).sorted()
        #expect(names == ["diff.md", "figures.csv", "issues.csv", "trend.md"])
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
