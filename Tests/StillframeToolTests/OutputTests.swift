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
            "pages", "platforms", "problems", "rules",
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

    @Test(arguments: ["samples/incomplete", "samples/README.md", "samples/nowhere.json"])
    func `73 comes before 2, also where nothing was read`(input: String) throws {
        let scratch = try Scratch()
        try scratch.write("old", to: "folder/report.md/keep")
        let taken = scratch.url.appending(path: "folder").path()
        for output in ["/dev/null/report.md", "/nowhere/at/all.md", "/dev/null/folder/", taken, taken + "/"] {
            let run = try Tool.run([input, "--format", "markdown", "--output", output])
            #expect(run.status == 73, "\(output): \(run.talk)")
            if !output.hasPrefix(taken), !output.hasSuffix("/") {
                #expect(try Tool.run(["merge", input, "--output", output]).status == 73)
            }
        }
        for command in ["", "verify", "merge"] {
            let run = try Tool.shell("$TOOL \(command) \(input) >&-")
            #expect(run.status == 73, "\(command)")
        }
    }

    @Test func `64 comes before 73`() throws {
        #expect(try Tool.run(["samples/incomplete", "--as-of", "x", "--output", "/dev/null/r.md"]).status == 64)
        #expect(try Tool.run(["samples/incomplete", "--output", "/dev/null/r.xyz"]).status == 64)
    }

    @Test func `nothing read leaves older reports and no empty folder`() throws {
        let scratch = try Scratch()
        let report = try scratch.write("old", to: "report.md")
        #expect(try Tool.run(["samples/nowhere.json", "--output", report]).status == 2)
        let folder = scratch.url.appending(path: "new/folder").path() + "/"
        #expect(try Tool.run(["samples/nowhere.json", "--output", folder]).status == 2)
        #expect(try scratch.names() == ["report.md"])
        #expect(try scratch.read("report.md") == "old")
    }

    @Test func `a full disk is 73 and said`() throws {
        for line in [
            "$TOOL samples/account-cli > /dev/full", "$TOOL verify samples/account-cli > /dev/full",
            "$TOOL merge samples/account-cli > /dev/full", "$TOOL merge samples/account-cli --output /dev/full",
            "$TOOL samples/account-cli --format markdown --output /dev/full",
        ] {
            let run = try Tool.shell(line)
            #expect(run.status == 73, "\(line)")
            #expect(run.talk.contains("no space is left"), "\(line): \(run.talk)")
        }
    }

    @Test func `standard error may be closed`() throws {
        let scratch = try Scratch()
        let run = try Tool.shell("$TOOL samples/incomplete --as-of 2026-11-01 --output '\(scratch.url.path())' 2>&-")
        #expect(run.status == 2)
        #expect(try scratch.names() == ["manifest.json", "report.md"])
        #expect(try scratch.read("report.md").contains("INCOMPLETE"))
    }

    @Test func `a link to a folder is a folder`() throws {
        let scratch = try Scratch()
        try scratch.write("", to: "real/keep")
        let link = scratch.url.appending(path: "link").path()
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "real")
        #expect(try Tool.run(Self.report + ["--output", link, "--quiet"]).status == 0)
        #expect(try scratch.names() == ["link", "real", "real/keep", "real/manifest.json", "real/report.md"])
    }

    @Test func `an output that is an input is refused, by any path`() throws {
        let scratch = try Scratch()
        let page = try scratch.write(#"{"Images": []}"#, to: "dumps/page.json")
        let folder = scratch.url.appending(path: "dumps").path()
        try FileManager.default.createSymbolicLink(
            atPath: scratch.url.appending(path: "link.md").path(),
            withDestinationPath: "dumps/page.json"
        )
        for output in [page, folder + "/../dumps/./page.json", scratch.url.appending(path: "link.md").path()] {
            for input in [page, folder] {
                let run = try Tool.run([input, "--format", "markdown", "--output", output])
                #expect(run.status == 64)
                #expect(try Tool.run(["merge", input, "--output", output]).status == 64)
            }
        }
        #expect(try scratch.read("dumps/page.json") == #"{"Images": []}"#)
        #expect(try scratch.names() == ["dumps", "dumps/page.json", "link.md"])
    }

    @Test func `a report may lie among its dumps, a merged dump may not`() throws {
        let scratch = try Scratch()
        let folder = scratch.url.appending(path: "dumps").path()
        try FileManager.default.copyItem(
            at: Tool.repository.appending(path: "samples/account-cli"),
            to: URL(filePath: folder)
        )
        let output = folder + "/reports/"
        let report = [folder, "--as-of", "2026-11-01", "--format", "markdown", "--format", "csv", "--output", output]
        #expect(try Tool.run(report).status == 0)
        let table = try scratch.read("dumps/reports/images.csv")
        #expect(try Tool.run(report).status == 0)
        #expect(try scratch.read("dumps/reports/images.csv") == table)
        let merged = try Tool.run(["merge", folder, "--output", folder + "/all.json"])
        #expect(merged.status == 64)
        #expect(merged.talk.contains("choose another output"))
    }

    @Test func `CSV for Excel has a byte order mark and keeps accounts as text`() throws {
        let images = ["--format", "csv", "--table", "images"]
        let plain = try Tool.run(Self.report + images).output
        let excel = try Tool.run(Self.report + images + ["--csv-for", "excel"]).output
        #expect(!plain.hasPrefix("\u{FEFF}") && excel.hasPrefix("\u{FEFF}arn,"))
        #expect(plain.contains(",111122223333,"))
        #expect(excel.contains(",\"=\"\"111122223333\"\"\",") && !excel.contains(",111122223333,"))
        #expect(try Tool.run(Self.report + ["--csv-for", "excel"]).status == 64)
    }

    @Test func `CSV on standard output is the findings table`() throws {
        let run = try Tool.run(Self.report + ["--format", "csv"])
        #expect(run.status == 0)
        #expect(run.output.hasPrefix("id,rule,severity,"))
        #expect(try Tool.run(Self.report + ["--table", "findings"]).output == run.output)
    }
}
