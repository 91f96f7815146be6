import Foundation
import Stillframe
import Testing

/// Rules of one's own on the command line, and what docs/configuration.md says of them.
@Suite struct CustomRulesTests {
    private static let sample = Tool.repository.appending(path: "samples/account-cli").path()

    /// A folder with the page's example as its configuration.
    private func scratch() throws -> Scratch {
        let page = try String(contentsOf: Tool.repository.appending(path: "docs/configuration.md"), encoding: .utf8)
        let examples = page.split(separator: "```yaml\n").dropFirst().compactMap { $0.split(separator: "```").first }
        let scratch = try Scratch()
        try scratch.write(String(try #require(examples.last)), to: ".stillframe.yml")
        return scratch
    }

    private func run(_ arguments: [String], in scratch: Scratch) throws -> Tool.Run {
        try Tool.run([Self.sample, "--as-of", "2026-11-01"] + arguments, in: scratch.url)
    }

    @Test func `the page's example runs, and its rules are in every output`() throws {
        let scratch = try scratch()
        let table = try run(["--rule", "custom", "--format", "csv", "--table", "rules"], in: scratch)
        #expect(table.status == 0)
        try Golden.expect(table.output, "custom-rules.csv")
        let findings = try run(["--rule", "custom", "--format", "csv", "--table", "findings"], in: scratch)
        try Golden.expect(findings.output, "custom-findings.csv")
        let markdown = try run(["--rule", "custom", "--format", "markdown"], in: scratch)
        for text in [
            "### agent-pinned", "choose to always use the latest agent. *(own)*",
            "](https://wiki.example.com/images#agent)", "53 of 59 rules off",
        ] { #expect(markdown.output.contains(text), "\(text)") }
        #expect(try run(["--rule", "custom", "--format", "text"], in: scratch).output.contains("Name has no month"))
    }

    @Test func `gates, baselines and the choice of rules know them`() throws {
        let scratch = try scratch()
        #expect(try run(["--rule", "agent-pinned", "--fail-on", "low", "--format", "text"], in: scratch).status == 1)
        let all = ["--rule", "custom", "--skip-rule", "agent-*", "--skip-rule", "shell-published"]
        let names = try run(all + ["--fail-on", "low", "--format", "csv", "--table", "rules"], in: scratch)
        #expect(names.status == 1 && names.output.contains("\r\nname-without-month,Name has no month,custom,info,"))
        let path = scratch.url.appending(path: "known.json").path()
        _ = try run(["--rule", "custom", "--write-baseline", path, "--format", "text"], in: scratch)
        #expect(try scratch.read("known.json").contains("\"rule\": \"agent-pinned\""))
        let known = ["--rule", "custom", "--baseline", path, "--fail-on", "info", "--format", "text"]
        #expect(try run(known, in: scratch).status == 0)
        let wrong = try run(["--rule", "agent-pinnd"], in: scratch)
        #expect(wrong.status == 64 && wrong.talk.contains("did you mean 'agent-pinned'?"), "\(wrong.talk)")
    }

    @Test func `the rules command lists and explains them, and says where they are from`() throws {
        let scratch = try scratch()
        let list = try Tool.run(["rules"], in: scratch.url)
        #expect(list.status == 0 && list.output.contains("\nname-without-month     info      custom"), "\(list.output)")
        let one = try Tool.run(["rules", "agent-pinned"], in: scratch.url)
        try Golden.expect(one.output, "rules-custom.txt")
        let json = try Tool.run(["rules", "agent-pinned", "--format", "json"], in: scratch.url)
        #expect(json.output.contains(#""when": "State == 'AVAILABLE' && AppstreamAgentVersion != 'LATEST'""#))
        let force = try Tool.run(["rules", "--config"], in: scratch.url)
        #expect(force.output.contains(".stillframe.yml:2:5") && force.output.contains(".stillframe.yml:23:23"))
    }

    @Test func `a wrong configuration doesn't keep the list back`() throws {
        let scratch = try Scratch()
        try scratch.write("rules: {nope: off}", to: ".stillframe.yml")
        let run = try Tool.run(["rules"], in: scratch.url)
        #expect(run.status == 64)
        #expect(run.talk.contains("unknown rule \"nope\"") && run.output.contains("agent-stale"))
        #expect(try Tool.run(["rules", "agent-stale"], in: scratch.url).status == 0)
        #expect(try Tool.run(["rules", "own"], in: scratch.url).status == 64)
    }

    @Test func `standard input is judged by them, and diff knows their findings`() throws {
        let scratch = try scratch()
        let page = #"{"Images":[{"Name":"a","Arn":"arn:aws:appstream:us-east-1:111122223333:image/a"}]}"#
        let stdin = try Tool.run(
            ["-", "--rule", "name-without-month", "--format", "csv", "--table", "findings", "--as-of", "2026-11-01"],
            in: scratch.url,
            input: Array(page.utf8)
        )
        #expect(
            stdin.output.contains(",a names no month; expected a name such as Office-2026-10,a,"),
            "\(stdin.output)"
        )
        let old = try scratch.write(#"{"Images":[]}"#, to: "old.json")
        let new = try scratch.write(page, to: "new.json")
        let diff = try Tool.run(
            ["diff", old, new, "--config", ".stillframe.yml", "--format", "text", "--as-of", "2026-11-01"],
            in: scratch.url
        )
        #expect(diff.output.contains("name-without-month"), "\(diff.output)")
    }

    @Test(arguments: [
        ("when: Stat", "c.yml:2:54: when: there is no member 'Stat' here; did you mean 'State'?"),
        (
            "when: lenth(Name)",
            "when: there is no function lenth(), at column 1 of the expression \"lenth(Name)\"; did you mean length()?"
        ),
        ("when: Name ==", "when: the expression ends where a value is expected, at column 8"),
        ("when: [Name]", "c.yml:2:54: a list where a JMESPath expression, in quotes, is expected"),
        ("when: !Name x", "or put a text in quotes"),
        ("wen: Name", "unknown key \"wen\"; did you mean \"when\"?"),
    ])
    func `mistakes are told with file, line, column and what to do`(member: String, words: String) throws {
        let scratch = try Scratch()
        let path = try scratch.write(
            "custom:\n- {id: a, title: T, severity: low, message: m, \(member)}\n",
            to: "c.yml"
        )
        let run = try Tool.run([Self.sample, "--config", path])
        #expect(run.status == 64 && run.output == "")
        #expect(run.talk.contains(words), "\(run.talk)")
    }
}
