import Foundation
import Stillframe
import Testing

/// Configuration, waivers, baseline and gates, through the command.
@Suite struct GateTests {
    private static let sample = ["samples/account-cli", "--as-of", "2026-11-01"]

    /// A folder with a copy of a sample as `dumps`.
    private func folder() throws -> Scratch {
        let scratch = try Scratch()
        let sample = Tool.repository.appending(path: "samples/account-cli")
        try FileManager.default.copyItem(at: sample, to: scratch.url.appending(path: "dumps"))
        return scratch
    }

    private func run(_ arguments: [String], in scratch: Scratch) throws -> Tool.Run {
        try Tool.run(["dumps", "--as-of", "2026-11-01"] + arguments, in: scratch.url)
    }

    @Test(arguments: [("critical", 0), ("high", 1), ("info", 1), ("never", 0)])
    func `findings at or over the severity are status 1`(severity: String, status: Int32) throws {
        let run = try Tool.run(Self.sample + ["--fail-on", severity])
        #expect(run.status == status)
        #expect(run.talk.contains("(--fail-on)") == (status == 1))
    }

    @Test(arguments: [
        (["--rule", "agent-stal"], "did you mean 'agent-stale'?"),
        (["--skip-rule", "secret"], "did you mean 'secrets'?"),
        (["--rule", "xyzzy"], "'stillframe rules' lists them"), (["--rule", "x-*"], "no rule or category 'x-*'"),
        (["--rule", "agents", "--skip-rule", "agent-*"], "leave no rule"), (["--fail-on", "hihg"], "hihg"),
        (["--skip-rule", "*"], "--skip-rule leaves no rule"),
        (["--config", "a.yml", "--no-config"], "contradict"), (["--write-baseline", "-"], "wants a file"),
        (["--baseline", "nowhere.json"], "the baseline can't be used: nowhere.json: it can't be opened"),
        (["--config", "nowhere.yml"], "the configuration can't be used: nowhere.yml: it can't be opened"),
        (["--baseline", "Package.swift"], "Package.swift:1:1: "), (["--config", "docs"], "docs: it can't be read"),
        (["--config", "Package.swift"], "Package.swift:"),
    ])
    func `wrong usage is 64, and says what is wrong`(arguments: [String], words: String) throws {
        let run = try Tool.run(Self.sample + arguments)
        #expect(run.status == 64)
        #expect(run.output == "")
        #expect(run.talk.contains(words), "\(run.talk)")
    }

    @Test func `rules are chosen by id, category and pattern`() throws {
        func rules(_ arguments: [String]) throws -> [String] {
            let run = try Tool.run(Self.sample + ["--format", "csv", "--table", "rules"] + arguments)
            return run.output.split(separator: "\r\n").dropFirst().compactMap { $0.split(separator: ",").first }.map(
                String.init
            )
        }
        let all = Rule.all.filter { $0.category != .configuration }.map(\.id)
        #expect(try rules([]) == all)
        #expect(
            try rules(["--rule", "agents", "--rule", "image-failed"])
                == all.filter { $0.hasPrefix("agent-") || $0 == "image-failed" }
        )
        #expect(try rules(["--skip-rule", "secret-*"]) == all.filter { !$0.hasPrefix("secret-") })
    }

    @Test func `a baseline makes the next run pass, and writing it again changes nothing`() throws {
        let scratch = try folder()
        let first = try run(["--write-baseline", "known.json", "--output", "out/"], in: scratch)
        #expect(first.status == 0)
        let count = try #require(first.talk.firstMatch(of: /wrote known.json \((\d+) known\)/)?.1)
        #expect(first.talk.contains("exit 0, --fail-on not set"))
        let text = try scratch.read("known.json")
        let again = try run(
            ["--baseline", "known.json", "--write-baseline", "known.json", "--fail-on", "info"],
            in: scratch
        )
        #expect(again.status == 0, "\(again.talk)")
        #expect(try scratch.read("known.json") == text)
        for words in ["page-", ".json", "days ago", "2026-11-01", "0.1.0"] { #expect(!text.contains(words)) }
        // What the report says of it.
        let report = try run(["--baseline", "known.json", "--format", "markdown", "--output", "out/"], in: scratch)
        #expect(report.status == 0)
        let digest = try Tool.shell("sha256sum < '\(scratch.url.appending(path: "known.json").path())'").output.prefix(
            64
        )
        #expect(
            try scratch.read("out/report.md").contains(
                "baseline of \(count) known findings SHA-256 \(digest), from `known.json`"
            )
        )
        #expect(try scratch.read("out/manifest.json").contains("\"baselineSHA256\": \"\(digest)\""))
    }

    @Test(arguments: ["proved", "checked"])
    func `a gap never meets a requirement, allowed or not`(required: String) throws {
        let sample = ["samples/incomplete", "--no-config", "--as-of", "2026-11-01", "--allow-incomplete"]
        #expect(try Tool.run(sample).status == 0)
        #expect(try Tool.run(sample + ["--require", "unknown"]).status == 0)
        let run = try Tool.run(sample + ["--require", required])
        #expect(run.status == 2 && run.output.contains("--require \(required) is not met: the snapshot is incomplete"))
        let verify = ["verify", "samples/incomplete", "--no-config", "--allow-incomplete", "--require", required]
        #expect(try Tool.run(verify).status == 2)
    }

    @Test func `what every rule finds is known again from the file`() throws {
        let scratch = try Scratch()
        let path = scratch.url.appending(path: "known.json").path()
        let sample = ["samples/every-rule", "--no-config", "--as-of", "2026-11-01", "--allow-incomplete"]
        #expect(try Tool.run(sample + ["--write-baseline", path]).status == 0)
        let known = try Tool.run(sample + ["--baseline", path, "--fail-on", "info", "--format", "csv"])
        #expect(known.status == 0, "\(known.talk)")
        #expect(known.output.contains(",known,") && !known.output.contains(",open,"))
    }

    @Test func `a baseline replaces no input and does not become one`() throws {
        let scratch = try folder()
        let page = try scratch.read("dumps/page-1.json")
        for path in ["dumps/page-1.json", "dumps/known.json", "dumps/../dumps/known.json"] {
            let run = try run(["--write-baseline", path], in: scratch)
            #expect(run.status == 64)
        }
        try scratch.write("{}", to: ".stillframe.yml")
        #expect(
            try run(["--config", ".stillframe.yml", "--write-baseline", ".stillframe.yml"], in: scratch).status == 64
        )
        #expect(try run(["--output", "a.md", "--write-baseline", "a.md"], in: scratch).status == 64)
        #expect(try run(["--write-baseline", "nowhere/known.json"], in: scratch).status == 73)
        #expect(try scratch.read("dumps/page-1.json") == page)
        #expect(try !scratch.names().contains { $0.contains("known") })
    }

    @Test func `partial data make a baseline only on request`() throws {
        let sample = ["samples/incomplete", "--as-of", "2026-11-01", "--no-config"]
        let scratch = try Scratch()
        let path = scratch.url.appending(path: "known.json").path()
        let run = try Tool.run(sample + ["--write-baseline", path])
        #expect(run.status == 2 && run.talk.contains("wants --allow-incomplete"))
        #expect(try scratch.names() == [])
        #expect(try Tool.run(sample + ["--write-baseline", path, "--allow-incomplete"]).status == 0)
        #expect(try scratch.names() == ["known.json"])
    }

    @Test func `a baseline written by a part of the rules or images keeps what is known of the rest`() throws {
        let scratch = try folder()
        #expect(try run(["--write-baseline", "known.json"], in: scratch).status == 0)
        let text = try scratch.read("known.json")
        let again = ["--baseline", "known.json", "--write-baseline", "known.json"]
        for part in [["--rule", "image-failed"], ["--skip-rule", "agents"], ["--where", "State == 'FAILED'"]] {
            #expect(try run(again + part, in: scratch).status == 0)
            #expect(try scratch.read("known.json") == text, "\(part)")
        }
        let gone = text.replacing("\"subject\": \"\"", with: "\"subject\": \"gone\"")
        try scratch.write(gone, to: "known.json")
        #expect(try run(again, in: scratch).status == 0)
        #expect(try scratch.read("known.json") == text)
        // Of an account that is not in the dumps nothing is known to be gone.
        let other = gone.replacing("111122223333", with: "999988887777")
        try scratch.write(other, to: "known.json")
        #expect(try run(again, in: scratch).status == 0)
        #expect(try scratch.read("known.json").contains("999988887777"))
    }

    @Test func `rules over waivers run with the rule that is waived`() throws {
        let scratch = try folder()
        try scratch.write("waivers: [{rule: image-failed, reason: x, until: 2026-10-01}]", to: ".stillframe.yml")
        func findings(_ arguments: [String]) throws -> String {
            try run(["--format", "csv"] + arguments, in: scratch).output
        }
        #expect(try findings(["--rule", "image-failed"]).contains("waiver-expired"))
        #expect(try !findings(["--rule", "image-failed", "--skip-rule", "waiver-*"]).contains("waiver-expired"))
        #expect(try !findings(["--rule", "agent-stale"]).contains("waiver-"))
    }

    @Test func `a configuration among the dumps is never read`() throws {
        let scratch = try folder()
        try scratch.write("rules: {image-failed: off}", to: "dumps/.stillframe.yml")
        let inside = scratch.url.appending(path: "dumps")
        let run = try Tool.run([".", "--as-of", "2026-11-01", "--format", "csv"], in: inside)
        #expect(run.status == 0)
        #expect(run.output.contains("image-failed"))
        #expect(run.talk.contains(".stillframe.yml is not used, since it lies in the input '.'"))
        let named = try self.run(["--config", "dumps/.stillframe.yml"], in: scratch)
        #expect(named.status == 64 && named.talk.contains("never taken from among the dumps"))
        try FileManager.default.createSymbolicLink(
            at: scratch.url.appending(path: "link.yml"),
            withDestinationURL: inside.appending(path: ".stillframe.yml")
        )
        #expect(try self.run(["--config", "link.yml"], in: scratch).status == 64)
        #expect(try self.run(["--no-config"], in: scratch).talk == "")
    }

    @Test func `a configuration beside a named dump is used only by name`() throws {
        let scratch = try folder()
        let inside = scratch.url.appending(path: "dumps")
        let page = try #require(try FileManager.default.contentsOfDirectory(atPath: inside.path()).sorted().first)
        try scratch.write("rules: {image-failed: off}", to: "dumps/.stillframe.yml")
        let files = FileManager.default
        try files.createSymbolicLink(
            at: scratch.url.appending(path: "link.json"),
            withDestinationURL: inside.appending(path: page)
        )
        for input in [page, "./\(page)", "../link.json"] {
            for command in [["report"], ["verify"]] {
                let run = try Tool.run(command + [input], in: inside)
                #expect(run.status == 64 && run.output == "")
                #expect(run.talk.contains("say --config .stillframe.yml to use it, or --no-config"), "\(run.talk)")
            }
            #expect(try Tool.run(["verify", input, "--no-config"], in: inside).status != 64)
            #expect(try Tool.run(["verify", input, "--config", ".stillframe.yml"], in: inside).status != 64)
        }
        // The project's own configuration is used for dumps in a folder of theirs.
        try scratch.write("rules: {nope: off}", to: ".stillframe.yml")
        #expect(try Tool.run(["verify", "dumps/\(page)"], in: scratch.url).talk.contains("nope"))
        // One that only leads elsewhere lies among the dumps all the same.
        try files.removeItem(at: inside.appending(path: ".stillframe.yml"))
        try files.createSymbolicLink(
            at: inside.appending(path: ".stillframe.yml"),
            withDestinationURL: scratch.url.appending(path: ".stillframe.yml")
        )
        let run = try Tool.run(["verify", "."], in: inside)
        #expect(run.talk.contains("is not used, since it lies in the input"))
    }

    @Test func `every command that reads dumps expects the same`() throws {
        let scratch = try folder()
        try scratch.write("expect: {regions: [eu-west-1]}", to: ".stillframe.yml")
        for command in [["report"], ["verify"], ["merge"]] {
            #expect(try Tool.run(command + ["dumps"], in: scratch.url).status == 2)
            #expect(try Tool.run(command + ["dumps", "--no-config"], in: scratch.url).status == 0)
            #expect(try Tool.run(command + ["dumps", "--expect-regions", "us-east-1"], in: scratch.url).status == 0)
        }
    }

    @Test func `what is in force is shown with where it comes from`() throws {
        let scratch = try folder()
        try scratch.write(
            """
            rules:
              image-old: off
              agent-stale: {severity: high, parameters: {limit-days: 90}}
            expect: {regions: [eu-west-1]}
            overrides: [{image: "*-test", rules: {image-failed: info}}]
            waivers: [{rule: image-failed, image: Office, reason: "x", until: 2026-12-31, by: Ann}]
            """,
            to: ".stillframe.yml"
        )
        let options = ["--skip-rule", "secrets", "--expect-accounts", "111122223333"]
        let run = try Tool.run(["rules", "--config"] + options, in: scratch.url)
        #expect(run.status == 0)
        try Golden.expect(run.output, "rules-config.txt")
        let json = try Tool.run(["rules", "--config", "--format", "json"] + options, in: scratch.url)
        try Golden.expect(json.output, "rules-config.json")
        let none = try Tool.run(["rules", "--config"])
        #expect(none.output.hasPrefix("no configuration file\n"))
        #expect(!none.output.contains("option") && !none.output.contains(".yml"))
        #expect(try Tool.run(["rules", "--skip-rule", "secrets"]).status == 64)
        #expect(try Tool.run(["rules", "--config", "--facts"]).status == 64)
    }
}
