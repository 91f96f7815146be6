import Foundation
import Testing

/// `stillframe rules` and the facts that reports judge by.
@Suite struct RulesCommandTests {
    @Test(arguments: [["agent-stale"], ["service-role-missing"], ["platform-ended"]])
    func `a rule is explained`(rule: [String]) throws {
        let run = try Tool.run(["rules"] + rule)
        #expect(run.status == 0)
        #expect(run.talk == "")
        try Golden.expect(run.output, "rules-\(rule.joined()).txt")
        #expect(run.output.split(separator: "\n").allSatisfy { $0.count <= 80 || $0.contains("<https://") })
    }

    @Test func `all rules are listed, as text and as JSON`() throws {
        let text = try Tool.run(["rules"])
        #expect(text.status == 0)
        try Golden.expect(text.output, "rules.txt")
        let json = try Tool.run(["rules", "--format", "json"])
        #expect(json.status == 0)
        let document = try #require(
            JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: [[String: Any]]]
        )
        let ids = try #require(document["rules"]).compactMap { $0["id"] as? String }
        let listed = text.output.split(separator: "\n").compactMap { $0.split(separator: " ").first.map(String.init) }
        #expect(ids == Array(listed.dropFirst().dropLast()))
    }

    @Test(arguments: [["agent-stale", "--config", "own.yml"], ["--config", "own.yml", "agent-stale"]])
    func `a rule is explained with what a configuration says of it`(arguments: [String]) throws {
        let scratch = try Scratch()
        try scratch.write(
            """
            rules:
              agent-stale:
                severity: high
                parameters:
                  limit-days: 90
            overrides:
              - image: Kiosk-*
                rules:
                  agent-stale: off
            """,
            to: "own.yml"
        )
        let run = try Tool.run(["rules"] + arguments, in: scratch.url)
        #expect(run.status == 0 && run.talk == "")
        for line in [
            "agent-stale · medium · agents", "  - severity high (own.yml:3:15)",
            "  - limit-days 90 days (own.yml:5:19)",
            "  - for image Kiosk-*: agent-stale off (own.yml:7:5)",
        ] {
            #expect(run.output.contains("\(line)\n"), "\(line)")
        }
        let json = try Tool.run(["rules"] + arguments + ["--format", "json"], in: scratch.url).output
        #expect(json.contains("\"severity\": \"high\",\n    \"from\": \"own.yml:3:15\""))
        #expect(try Tool.run(["rules", "agent-stale", "--config", "nowhere.yml"], in: scratch.url).status == 64)
    }

    @Test func `one rule as JSON has all its fields`() throws {
        let run = try Tool.run(["rules", "agent-stale", "--format", "json"])
        #expect(run.status == 0)
        try Golden.expect(run.output, "rules-agent-stale.json")
    }

    @Test(arguments: [
        (["agent-stal"], "did you mean 'agent-stale'?"), (["nonsense"], "'stillframe rules' lists them"),
        (["a\u{1B}[31m"], "a\\u{1B}[31m"), (["agent-stale", "agent-behind"], "agent-behind"),
        (["--facts", "--format", "text"], "--facts prints JSON"),
        (["--facts", "samples/nowhere.json"], "can't be opened"),
        (["--facts", "samples"], "can't be read"), (["--facts", "Package.swift"], "Package.swift:1:1: "),
    ])
    func `wrong usage is 64, and says what is wrong`(arguments: [String], words: String) throws {
        let run = try Tool.run(["rules"] + arguments)
        #expect(run.status == 64)
        #expect(run.output == "")
        #expect(run.talk.contains(words), "\(run.talk)")
    }

    @Test func `printed facts give the same facts and the same report`() throws {
        let scratch = try Scratch()
        let printed = try Tool.run(["rules", "--facts"])
        #expect(printed.status == 0)
        let path = try scratch.write(printed.output, to: "facts.json")
        let again = try Tool.run(["rules", "--facts", path])
        #expect(again.status == 0)
        let isSame = again.output == printed.output
        #expect(isSame)

        let findings = ["samples/account-cli", "--format", "csv", "--table", "findings", "--as-of", "2026-11-01"]
        let builtIn = try Tool.run(findings)
        let replaced = try Tool.run(findings + ["--facts", path])
        #expect(replaced.status == builtIn.status)
        #expect(replaced.output == builtIn.output)
    }

    @Test func `edited facts are judged by, and named in every report`() throws {
        let scratch = try Scratch()
        let printed = try Tool.run(["rules", "--facts"]).output
        let path = try scratch.write(
            printed.replacing("\"date\": \"2026-08-22\"", with: "\"date\": \"2026-03-01\"")
                .replacing("\"SUBNET_NOT_FOUND\"", with: "\"NEW_CODE\""),
            to: "own*facts.json"
        )
        let digest = try Tool.shell("sha256sum < '\(path)'").output.prefix(64)
        let folder = scratch.url.appending(path: "out").path()
        let run = try Tool.run([
            "samples/account-cli", "--facts", path, "--as-of", "2026-11-01", "--format", "markdown", "--format", "text",
            "--output", folder,
        ])
        #expect(run.status == 0, "\(run.talk)")
        let report = try scratch.read("out/report.md")
        #expect(report.contains("facts of 2026-03-01, SHA-256 \(digest), from `own*facts.json`"))
        #expect(report.contains("before as-of: codes and platforms (of 2026-03-01, 245 days), agents (of "))
        #expect(try scratch.read("out/report.txt").contains(" · facts of 2026-03-01, SHA-256 \(digest)"))
        let manifest = try scratch.read("out/manifest.json")
        #expect(manifest.contains("\"factsFile\": \"own*facts.json\""))
        #expect(manifest.contains("\"factsSHA256\": \"\(digest)\""))
        #expect(manifest.contains("\"factsDate\": \"2026-03-01\""))
    }

    @Test func `facts that can't be read stop a report before anything is written`() throws {
        let scratch = try Scratch()
        let printed = try Tool.run(["rules", "--facts"]).output
        let path = try scratch.write(printed.replacing("\"note\"", with: "\"notes\""), to: "facts.json")
        let run = try Tool.run(["samples/account-cli", "--facts", path, "--output", "\(scratch.url.path())/out/"])
        #expect(run.status == 64)
        #expect(run.talk.contains("facts.json:"))
        #expect(run.talk.contains("did you mean \"note\"?"))
        #expect(try scratch.names() == ["facts.json"])
    }

    @Test func `docs/facts.md names every member of the file`() throws {
        let page = try String(contentsOf: Tool.repository.appending(path: "docs/facts.md"), encoding: .utf8)
        let members = Set(try Tool.run(["rules", "--facts"]).output.matches(of: /"([A-Za-z]+)":/).map { $0.1 })
        #expect(members.count > 30)
        for member in members { #expect(page.contains("`\(member)`"), "\(member)") }
    }

    @Test func `a report is not written over its facts`() throws {
        let scratch = try Scratch()
        let path = try scratch.write(try Tool.run(["rules", "--facts"]).output, to: "facts.md")
        let run = try Tool.run(["samples/account-cli", "--facts", path, "--output", path])
        #expect(run.status == 64)
        #expect(try scratch.read("facts.md").hasPrefix("{"))
    }
}
