import Foundation
import Testing

/// `stillframe diff` says what changed, and with which status it ends.
@Suite struct DiffTests {
    private static let folder = URL(filePath: #filePath).appending(path: "../Golden/diff").standardized
    private static let asOf = ["--as-of", "2026-11-01"]

    @Test(arguments: [
        ("old new --format text", "changes.txt"), ("old new --format markdown", "changes.md"),
        ("old new --format csv", "changes.csv"), ("old new --format json", "changes.json"),
        ("old new --format csv --volatile", "volatile.csv"),
        ("old new --format csv --field Applications* --ignore-field *.Metadata", "fields.csv"),
        ("old new --format text --field State --ignore-field *.Enabled", "fields.txt"),
        ("old new --format markdown --field State --ignore-field *.Enabled", "fields.md"),
        ("old part --format text --allow-incomplete", "doubtful.txt"),
        ("part old --format csv --allow-incomplete", "doubtful.csv"),
    ])
    func `what changed is written`(arguments: String, file: String) throws {
        let words = arguments.split(separator: " ").map(String.init)
        let run = try Tool.run(["diff"] + words + Self.asOf, in: Self.folder)
        #expect(run.status == 0, "\(run.talk)")
        for secret in ["hunter2sesame", "other3sesame", "sesame99x", "0123456789abcdef", "fedcba9876543210", "\u{1b}"] {
            #expect(!run.output.contains(secret))
        }
        try Golden.expect(run.output.replacing("\r\n", with: "\n"), "diff/\(file)")
    }

    @Test(arguments: [
        ("decided/old decided/new --format text", "decided.txt"),
        ("decided/old decided/new --format markdown", "decided.md"),
        ("decided/old decided/new --format json", "decided.json"),
        ("decided/new decided/old --format text", "decided-back.txt"),
        ("filtered/all filtered/private --format text", "filtered.txt"),
        ("filtered/private filtered/all --format csv", "filtered.csv"),
        ("filtered/all filtered/private --format json", "filtered.json"),
        ("empty/old empty/listed --format text", "emptied.txt"),
        ("empty/listed empty/old --format markdown", "filled.md"),
        ("empty/old empty/bare --format text --as-of 2026-11-01", "nowhere.txt"),
    ])
    func `each side is judged at its own instant and by what it covers`(arguments: String, file: String) throws {
        let words = arguments.split(separator: " ").map(String.init)
        let run = try Tool.run(["diff"] + words + ["--config", "decided/waivers.yml"], in: Self.folder)
        #expect(run.status == 0, "\(run.talk)")
        try Golden.expect(run.output.replacing("\r\n", with: "\n"), "diff/\(file)")
    }

    @Test(arguments: [
        ("old new", 0), ("old new --exit-code", 1), ("old old --exit-code", 0), ("old part --exit-code", 2),
        ("old part --exit-code --allow-incomplete", 1), ("part old", 2), ("old", 64), ("old new old", 64),
        ("- -", 64), ("old missing", 2), ("old new --output old/p.json --format json", 64),
        ("old new --field= --exit-code", 64),
        ("old new --field state", 64), ("old new --field Unheard", 64), ("old new --field Unheard --volatile", 0),
        ("old new --ignore-field Unheard --volatile", 0), ("old new --rule nothing", 64), ("old new --rule image-*", 0),
        ("old new --rule agent-* --skip-rule agent-* ", 64), ("old new --facts missing.json", 64),
        ("old new --ignore-field Unheard", 64), ("old new --output changes.xyz", 64), ("old new --max-rows -1", 64),
    ])
    func `it ends with its status`(arguments: String, status: Int32) throws {
        let words = arguments.split(separator: " ").map(String.init)
        #expect(try Tool.run(["diff"] + words + Self.asOf, in: Self.folder).status == status)
    }

    @Test(arguments: [
        ("decided/old decided/new --fail-on medium", "6 new findings are at or over medium", 1),
        ("decided/old decided/new --fail-on high", "", 0), ("decided/old decided/old --fail-on info", "", 0),
        ("decided/old decided/new", "", 0),
        ("old new --fail-on critical", "1 new finding is at or over critical", 1),
        ("part old --fail-on info", "new findings are at or over info", 2),
    ])
    func `only new findings fail a comparison`(arguments: String, talk: String, status: Int32) throws {
        let words = arguments.split(separator: " ").map(String.init)
        let run = try Tool.run(["diff"] + words + ["--config", "decided/waivers.yml"], in: Self.folder)
        #expect(run.status == status, "\(run.talk)")
        #expect(talk.isEmpty ? !run.talk.contains("--fail-on") : run.talk.contains(talk), "\(run.talk)")
    }

    @Test func `what a baseline knows does not fail a comparison`() throws {
        let scratch = try Scratch()
        let baseline = scratch.url.appending(path: "known.json").path()
        let options = ["--config", "decided/waivers.yml"]
        _ = try Tool.run(["decided/new", "--write-baseline", baseline] + options, in: Self.folder)
        let arguments = ["diff", "decided/old", "decided/new", "--baseline", baseline, "--fail-on", "info"] + options
        let run = try Tool.run(arguments, in: Self.folder)
        // A waiver that lapsed is new whatever the baseline knew, and so is that it lapsed.
        #expect(run.status == 1 && run.talk.contains("2 new findings are"), "\(run.talk)")
    }

    @Test func `what boto3 and the CLI save of one listing does not differ`() throws {
        for pair in [["account-boto3", "account-cli"], ["account-cli", "account-boto3"]] {
            let run = try Tool.run(["diff"] + pair.map { "samples/\($0)" } + ["--format", "csv"] + Self.asOf)
            #expect(run.status == 0 && run.output.split(separator: "\r\n").count == 1, "\(run.output)")
            // One of them alone has a capture time, which then counts for both.
            let undated = try Tool.run(["diff"] + pair.map { "samples/\($0)" } + ["--exit-code", "--format", "text"])
            #expect(undated.status == 0, "\(undated.output)")
            let words = "as of 2026-10-31T09:12:46Z (capture time of the other side; its own is unknown, not before "
            #expect(undated.output.contains(words), "\(undated.output)")
        }
    }

    @Test func `XML and JSON of one listing do not differ`() throws {
        for pair in [["xml", "json"], ["json", "xml"]] {
            let run = try Tool.run(["diff"] + pair + ["--exit-code"] + Self.asOf, in: Self.folder)
            #expect(run.status == 0, "\(run.output)")
        }
    }

    @Test func `one side may be standard input`() throws {
        let bytes = [UInt8](try Data(contentsOf: Self.folder.appending(path: "new/p.json")))
        for arguments in [["-", "new"], ["new", "-"]] {
            let run = try Tool.run(["diff"] + arguments + ["--exit-code"] + Self.asOf, in: Self.folder, input: bytes)
            #expect(run.status == 0, "\(run.output)")
        }
    }
}
