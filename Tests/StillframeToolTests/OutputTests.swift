import Foundation
import Testing

/// Where reports go, whole or not at all.
@Suite struct OutputTests {
    private static let report = ["samples/account-cli", "--as-of", "2026-11-01"]

    @Test func `a file's extension gives its format`() throws {
        let scratch = try Scratch()
        let path = scratch.url.appending(path: "report.md").path()
        let run = try Tool.run(Self.report + ["--output", path, "--quiet"])
        #expect(run.status == 0)
        #expect(run.output == "" && run.talk == "")
        #expect(try scratch.names() == ["report.md"])
        #expect(try scratch.read("report.md") == Tool.run(Self.report).output)
    }

    @Test func `a folder gets all files and a manifest, and nothing temporary stays`() throws {
        let scratch = try Scratch()
        let folder = scratch.url.appending(path: "new/folder").path() + "/"
        let run = try Tool.run(Self.report + ["--format", "markdown", "--format", "csv", "--output", folder])
        #expect(run.status == 0)
        let tables = [
            "agents", "applications", "chains", "coverage", "errors", "findings", "images", "inputs", "issues",
            "platforms", "problems", "rules",
        ]
        let files = (tables.map { "\($0).csv" } + ["manifest.json", "report.md"]).sorted()
        #expect(try scratch.names() == ["new", "new/folder"] + files.map { "new/folder/\($0)" })
        let manifest = try JSONSerialization.jsonObject(with: Data(try scratch.read("new/folder/manifest.json").utf8))
        #expect(manifest is [String: Any])
    }

    @Test func `a report that can't be written is 73, and the old one stays`() throws {
        let scratch = try Scratch()
        try scratch.write("old", to: "folder/report.md/keep")
        let folder = scratch.url.appending(path: "folder").path()
        let before = try scratch.names()
        let run = try Tool.run(Self.report + ["--format", "markdown", "--output", folder])
        #expect(run.status == 73)
        #expect(run.talk.contains("report.md"))
        #expect(try scratch.names() == before)
    }

    @Test(arguments: [["--output", "/nowhere/at/all/report.md"], ["--output", "/dev/null/report.md"]])
    func `a place that isn't there is 73`(output: [String]) throws {
        #expect(try Tool.run(Self.report + output).status == 73)
        #expect(try Tool.run(["merge", "samples/account-cli"] + output).status == 73)
    }

    @Test func `73 comes before 2`() throws {
        let run = try Tool.run(["samples/incomplete", "--output", "/dev/null/report.md"])
        #expect(run.status == 73)
    }
}
