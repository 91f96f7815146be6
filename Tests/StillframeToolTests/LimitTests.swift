import Foundation
import Testing

/// The limits on input are flags.
@Suite struct LimitTests {
    @Test(
        arguments: [
            ("--max-value", "0"), ("--max-value", "201326593"), ("--max-depth", "5000"), ("--max-string", "0"),
            ("--max-inflated", "0"), ("--max-ratio", "0"),
            ("--max-records", "0"),
        ]
    )
    func `a limit that can't be is 64`(option: String, value: String) throws {
        let run = try Tool.run(["samples/account-cli", option, value])
        #expect(run.status == 64, "\(run.talk)")
    }

    @Test(arguments: [
        ("json", #"{"Images":[{"Name":"a"},{"Name":"b"}]}"#), ("yaml", "Images:\n- Name: a\n- Name: b\n"),
    ])
    func `pages and images over their limit are told, and nothing behind them is read`(
        form: String,
        text: String
    ) throws {
        let scratch = try Scratch()
        let folder = scratch.url.path
        _ = try scratch.write(text, to: "a.\(form)")
        _ = try scratch.write(text, to: "b.\(form)")
        #expect(try Tool.run(["verify", folder, "--max-records", "6"]).status == 0)
        let refused = try Tool.run(["verify", folder, "--max-records", "2"])
        #expect(refused.status == 2)
        for name in ["a", "b"] {
            #expect(refused.output.contains("\(name).\(form):"), "\(refused.output)")
        }
        #expect(refused.output.contains("more than 2 pages and images; if that is right, raise --max-records"))
    }

    @Test func `of pages there may be a quarter, and a thousand always`() throws {
        let scratch = try Scratch()
        func verify(_ pages: Int, _ limit: String) throws -> Tool.Run {
            let lines = String(repeating: #"{"Images":[]}"# + "\n", count: pages)
            return try Tool.run(["verify", try scratch.write(lines, to: "a.ndjson"), "--max-records", limit])
        }
        #expect(try verify(1000, "3000").status == 0)
        let refused = try verify(1001, "3000")
        #expect(refused.status == 2)
        #expect(refused.output.contains("more than 1000 pages; if that is right, raise --max-records"))
        #expect(try verify(1001, "4004").status == 0)
    }

    @Test func `a value over its limit is told with the option that raises it`() throws {
        let scratch = try Scratch()
        let long = String(repeating: "0123456789", count: 500_000)
        let path = try scratch.write(#"{"Images":[{"Name":"a","New":["\#(long)","\#(long)"]}]}"#, to: "a.json")
        let refused = try Tool.run(["verify", path, "--max-value", "1000000"])
        #expect(refused.status == 2)
        #expect(refused.output.contains("one value is larger than 1000000 bytes"), "\(refused.output)")
        #expect(refused.output.contains("--max-value"))
        #expect(try Tool.run(["verify", path]).status == 0)
    }
}
