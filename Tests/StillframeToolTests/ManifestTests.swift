import Foundation
import Testing

/// `verify --manifest` says whether dumps and reports are still what they were.
@Suite struct ManifestTests {
    private let scratch: Scratch

    /// Reports of a copy of a sample.
    init() throws {
        scratch = try Scratch()
        let sample = Tool.repository.appending(path: "samples/account-cli")
        try FileManager.default.copyItem(at: sample, to: scratch.url.appending(path: "dumps"))
        let run = try Tool.run(
            [
                "dumps", "--as-of", "2026-11-01", "--format", "markdown", "--format", "csv", "--output", "out",
                "--quiet",
            ],
            in: scratch.url
        )
        #expect(run.status == 0 && run.talk == "")
    }

    private func verify(_ arguments: [String] = []) throws -> Tool.Run {
        try Tool.run(["verify", "dumps", "--manifest", "out/manifest.json"] + arguments, in: scratch.url)
    }

    private func rows(_ run: Tool.Run, _ role: String) throws -> [String: String] {
        let object = try #require(JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
        #expect(object["agrees"] as? Bool == (run.status == 0))
        let rows = try #require(object[role] as? [[String: Any]])
        return try rows.reduce(into: [:]) { $0[try #require($1["name"] as? String)] = $1["state"] as? String }
    }

    @Test func `what was not touched agrees, also from elsewhere and by the folder`() throws {
        #expect(try verify().status == 0)
        #expect(try verify().output.hasPrefix("AGREES with the manifest · 3 inputs, "))
        try FileManager.default.moveItem(
            at: scratch.url.appending(path: "out"),
            to: scratch.url.appending(path: "moved")
        )
        let folder = scratch.url.appending(path: "moved").path()
        let run = try Tool.run(["verify", scratch.url.appending(path: "dumps").path(), "--manifest", folder])
        #expect(run.status == 0)
    }

    @Test func `what changed, is missing or is new is told`() throws {
        try scratch.write("{}", to: "dumps/page-1.json")
        try FileManager.default.moveItem(
            at: scratch.url.appending(path: "dumps/page-2.json"),
            to: scratch.url.appending(path: "dumps/page-9.json")
        )
        try scratch.write("forged", to: "out/report.md")
        try FileManager.default.removeItem(at: scratch.url.appending(path: "out/images.csv"))
        let run = try verify(["--format", "json"])
        #expect(run.status == 2)
        #expect(
            try rows(run, "inputs") == [
                "page-1.json": "missing", "page-2.json": "missing", "page-3.json": "same", "page-9.json": "new",
            ]
        )
        let outputs = try rows(run, "outputs").filter { $0.value != "same" }
        #expect(outputs == ["report.md": "changed", "images.csv": "missing"])
        let text = try verify()
        #expect(text.status == 2)
        for words in ["DIFFERS", "new      page-9.json", "changed  report.md", "missing  images.csv"] {
            #expect(text.output.contains(words), "\(text.output)")
        }
    }

    @Test func `a dump with one other byte has changed`() throws {
        let page = try scratch.read("dumps/page-3.json")
        try scratch.write(page + " ", to: "dumps/page-3.json")
        let run = try verify(["--format", "json"])
        #expect(run.status == 2)
        #expect(try rows(run, "inputs")["page-3.json"] == "changed")
    }

    @Test func `a report without an entry is new, another file is not looked at`() throws {
        try FileManager.default.removeItem(at: scratch.url.appending(path: "out"))
        let one = ["dumps", "--as-of", "2026-11-01", "--format", "csv", "--table", "images", "--output", "out/"]
        #expect(try Tool.run(one, in: scratch.url).status == 0)
        try scratch.write("mine", to: "out/notes.txt")
        #expect(try verify().status == 0)
        try scratch.write("forged", to: "out/findings.csv")
        let run = try verify(["--format", "json"])
        #expect(try rows(run, "outputs") == ["images.csv": "same", "findings.csv": "new"])
    }

    @Test func `the manifest says what changes a result, and no clock`() throws {
        let text = try scratch.read("out/manifest.json")
        let object = try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
        #expect((object["tool"] as? String)?.hasPrefix("stillframe ") == true)
        #expect(object["asOf"] as? String == "2026-11-01T23:59:59.999999Z")
        #expect(object["factsDate"] is String)
        let settings = try #require(object["settings"] as? [String: Any])
        #expect(settings["includeAWSOwned"] as? Bool == false)
        #expect(settings["maxRows"] as? Int == 20)
        #expect(settings["csvFor"] as? String == "scripts")
        for role in ["inputs", "outputs"] {
            for entry in try #require(object[role] as? [[String: Any]]) {
                #expect(entry["name"] is String && entry["bytes"] is Int)
                #expect((entry["sha256"] as? String)?.count == 64)
            }
        }
        try FileManager.default.removeItem(at: scratch.url.appending(path: "out"))
        let again = ["dumps", "--as-of", "2026-11-01", "--format", "markdown", "--format", "csv", "--output", "out"]
        #expect(try Tool.run(again + ["--threads", "2"], in: scratch.url).status == 0)
        #expect(try scratch.read("out/manifest.json") == text)
    }

    @Test func `a manifest leads to no file outside its folder`() throws {
        try scratch.write("secret", to: "secret.txt")
        let entry = #"{"name": "../secret.txt", "bytes": 6, "sha256": "\#(String(repeating: "0", count: 64))"}"#
        let text = try scratch.read("out/manifest.json")
            .replacing("\"outputs\": [", with: "\"outputs\": [\(entry),")
        try scratch.write(text, to: "out/manifest.json")
        let run = try verify(["--format", "json"])
        #expect(run.status == 2)
        #expect(try rows(run, "outputs")["../secret.txt"] == "missing")
    }

    @Test(arguments: ["nowhere.json", "dumps/page-1.json", "dumps", "/dev/null"])
    func `what is no manifest is 2, and named`(path: String) throws {
        let run = try Tool.run(["verify", "dumps", "--manifest", path], in: scratch.url)
        #expect(run.status == 2)
        #expect(run.output == "")
        #expect(run.talk.hasPrefix("stillframe: \(path)"))
    }

    @Test func `standard input is hashed too, also where it is read twice`() throws {
        let page = Array(try Data(contentsOf: scratch.url.appending(path: "dumps/page-3.json")))
        for table in [["--table", "images"], []] {
            let write = ["-", "--as-of", "2026-11-01", "--allow-incomplete", "--format", "csv", "--output", "in/"]
            #expect(try Tool.run(write + table, in: scratch.url, input: page).status != 73)
            let check = ["verify", "-", "--manifest", "in"]
            #expect(try Tool.run(check, in: scratch.url, input: page).status == 0)
            #expect(try Tool.run(check, in: scratch.url, input: page + [0x20]).status == 2)
            try FileManager.default.removeItem(at: scratch.url.appending(path: "in"))
        }
    }

    @Test func `without dumps it is wrong usage`() throws {
        #expect(try Tool.run(["verify", "--manifest", "out"], in: scratch.url).status == 64)
    }
}
