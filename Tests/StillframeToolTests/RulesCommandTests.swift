import Foundation
import Testing

/// `stillframe rules`, and tables from a file.
@Suite struct RulesCommandTests {
    @Test func `the list has a line a rule`() throws {
        let run = try Tool.run(["rules"])
        try Golden.expect(run.output, "rules.txt")
        #expect(run.status == 0 && run.talk.isEmpty)
    }

    @Test(arguments: ["agent-stale", "iam-action-missing"])
    func `a rule is explained`(id: String) throws {
        try Golden.expect(try Tool.run(["rules", id]).output, "rules-\(id).txt")
    }

    @Test func `JSON is JSON`() throws {
        let all = try JSONSerialization.jsonObject(with: Data(Tool.run(["rules", "--format", "json"]).output.utf8))
        let one = try JSONSerialization.jsonObject(
            with: Data(Tool.run(["rules", "agent-stale", "--format", "json"]).output.utf8)
        )
        #expect((all as? [Any])?.isEmpty == false)
        #expect((one as? [String: Any])?["id"] as? String == "agent-stale")
    }

    @Test func `an unknown rule is wrong usage, with a hint`() throws {
        let run = try Tool.run(["rules", "agent-stael"])
        #expect(run.status == 64 && run.talk.contains("did you mean 'agent-stale'?"))
    }

    @Test func `printed tables can be given back, and a report says where they come from`() throws {
        let scratch = try Scratch()
        let facts = try scratch.write(try Tool.run(["rules", "--facts"]).output, to: "facts.json")
        let plain = try Tool.run(["samples/envelope", "--as-of", "2026-11-01"])
        let run = try Tool.run(["samples/envelope", "--as-of", "2026-11-01", "--facts", facts])
        #expect(run.status == 0)
        #expect(run.output.contains("facts of 2026-08-22 from `facts.json` (SHA-256 "))
        #expect(run.output.split(separator: "\n").count == plain.output.split(separator: "\n").count)
    }

    @Test func `a changed table changes the judgement`() throws {
        let scratch = try Scratch()
        let text = try Tool.run(["rules", "--facts"]).output
        let changed = text.replacing("\"extendedEnd\": \"2031-10-14\"", with: "\"extendedEnd\": \"2026-10-14\"")
        #expect(changed != text)
        let facts = try scratch.write(changed, to: "facts.json")
        let run = try Tool.run(["samples/envelope", "--as-of", "2026-11-01", "--facts", facts, "--format", "text"])
        #expect(run.output.contains("Windows Server 2022 (ended 2026-10-14)"))
    }

    @Test func `a wrong table is wrong usage, with file, line and column`() throws {
        let scratch = try Scratch()
        let facts = try scratch.write("{\n  \"formt\": 1}", to: "facts.json")
        let run = try Tool.run(["samples/envelope", "--facts", facts])
        #expect(run.status == 64)
        #expect(run.talk.contains("facts.json:2:3: unknown member 'formt': did you mean 'format'?"))
        #expect(try Tool.run(["samples/envelope", "--facts", "nowhere.json"]).status == 64)
    }
}
