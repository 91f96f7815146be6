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
        ("old new", 0), ("old new --exit-code", 1), ("old old --exit-code", 0), ("old part --exit-code", 2),
        ("old part --exit-code --allow-incomplete", 1), ("part old", 2), ("old", 64), ("old new old", 64),
        ("- -", 64), ("old missing", 2), ("old new --output old/p.json --format json", 64),
        ("old new --output changes.xyz", 64), ("old new --max-rows -1", 64),
    ])
    func `it ends with its status`(arguments: String, status: Int32) throws {
        let words = arguments.split(separator: " ").map(String.init)
        #expect(try Tool.run(["diff"] + words + Self.asOf, in: Self.folder).status == status)
    }

    @Test func `what boto3 and the CLI save of one listing does not differ`() throws {
        for pair in [["account-boto3", "account-cli"], ["account-cli", "account-boto3"]] {
            let run = try Tool.run(["diff"] + pair.map { "samples/\($0)" } + ["--format", "csv"] + Self.asOf)
            #expect(run.status == 0 && run.output.split(separator: "\r\n").count == 1, "\(run.output)")
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
