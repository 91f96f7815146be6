import Foundation
import Testing

/// The limits on input are flags.
@Suite struct LimitTests {
    @Test(
        arguments: [
            ("--max-value", "0"), ("--max-value", "201326593"), ("--max-depth", "5000"), ("--max-string", "0"),
            ("--max-inflated", "0"), ("--max-ratio", "0"),
        ]
    )
    func `a limit that can't be is 64`(option: String, value: String) throws {
        let run = try Tool.run(["samples/account-cli", option, value])
        #expect(run.status == 64, "\(run.talk)")
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
