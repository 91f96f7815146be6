import Foundation
import Testing

/// `query`: expressions over documents and snapshots.
@Suite struct QueryTests {
    @Test(
        arguments: [
            (["length(Images)", "samples/account-cli/page-1.json"], "10\n"),
            (["length(Images)", "samples/account-cli"], "30\n"),
            (
                [
                    "length(Images)", "samples/account-cli/page-1.json", "samples/account-cli/page-2.json",
                    "samples/account-cli/page-3.json",
                ], "30\n"
            ),
            (["length(Images)", "samples/two-regions.ndjson.gz", "--snapshot"], "10\n"),
            (["Nothing", "samples/bare-images.json"], "null\n"),
            (["length(@)", "samples/bare-images.json"], "5\n"),
            (["length(Images)", "samples/bare-images.json", "--snapshot"], "5\n"),
            (
                ["keys(@)", "samples/incomplete", "--allow-incomplete"],
                "[\n    \"Images\",\n    \"StillframeVerdict\"\n]\n"
            ),
            (
                [
                    "Images[0].[age_days(CreatedTime), agent_date(AppstreamAgentVersion)]",
                    "samples/account-cli/page-1.json",
                    "--as-of", "2026-11-01",
                ], "[\n    318,\n    \"2025-12-06\"\n]\n"
            ),
        ]
    )
    func `a query gives`(arguments: [String], expected: String) throws {
        let run = try Tool.run(["query"] + arguments)
        #expect(run.output == expected)
        #expect(run.talk == "")
        #expect(run.status == 0)
    }

    @Test func `numbers keep their spelling, and standard input is read`() throws {
        let run = try Tool.run(["query", "a[?@ > `1`]", "-"], input: Array(#"{"a":[1.50,1e0,2E1]}"#.utf8))
        #expect(run.output == "[\n    1.50,\n    2E1\n]\n")
        #expect(run.status == 0)
    }

    @Test(
        arguments: [
            ("Images[", "is expected, at column 8:\n    Images[\n           ^\n"),
            ("nope(@)", "no function nope(), at column 1"),
            ("age_days(@)", "no function age_days()"), ("length(@, @)", "takes 1 argument, not 2"),
            ("sum(Images)", "takes an array of numbers"),
            ("", "the expression is empty"), ("Images[::0]", "can't be 0"),
            (String(repeating: "(", count: 100_000), "nested deeper than"),
        ]
    )
    func `a wrong expression is 64, with its place`(expression: String, words: String) throws {
        let run = try Tool.run(["query", expression, "samples/account-cli/page-1.json"])
        #expect(run.status == 64)
        #expect(run.output == "")
        #expect(run.talk.contains(words), "\(run.talk)")
    }

    @Test(
        arguments: [
            ("{\"a\":\n 01}", "2:3: '1' where ',' or '}' is expected"), ("", "1:1:"), ("[1] [2]", "1:5:"),
            ("\u{1f}\u{8b}", "1:1:"),
        ]
    )
    func `a damaged document is 2, with line and column`(text: String, words: String) throws {
        let scratch = try Scratch()
        let path = try scratch.write(text, to: "document.json")
        let run = try Tool.run(["query", "@", path])
        #expect(run.status == 2)
        #expect(run.output == "")
        #expect(run.talk.contains("document.json:" + words), "\(run.talk)")
    }

    @Test func `what follows a document is told before the rest is read`() throws {
        // The shell tells whether all of it was taken.
        let pages = #"{ yes '{"Images":[]}' | head -c 200000000; echo "head $?" >&2; }"#
        let run = try Tool.shell(pages + #" | "$TOOL" query length\(Images\) -"#)
        #expect(run.output == "")
        #expect(run.talk.contains("-:2:1: '{' where the end of the text is expected\n"), "\(run.talk)")
        #expect(run.talk.contains("with --snapshot saved pages are read in any form"), "\(run.talk)")
        #expect(!run.talk.contains("head 0"), "\(run.talk)")
    }

    @Test func `a document larger than the first look is read whole`() throws {
        let texts = ["a", "b"].map { String(repeating: $0, count: 9 << 20) }
        let text = "[\"\(texts[0])\",\n\"\(texts[1])\"]"
        let scratch = try Scratch()
        let path = try scratch.write(text, to: "large.json")
        let run = try Tool.run(["query", "[length(@), length([1])]", path])
        #expect(run.output == "[\n    2,\n    9437184\n]\n")
        let open = try scratch.write(text.dropLast() + ",", to: "open.json")
        let damaged = try Tool.run(["query", "@", open])
        #expect(damaged.status == 2)
        #expect(damaged.talk.contains("open.json:2:9437188: the text ends"), "\(damaged.talk)")
    }

    @Test func `the examples of the documentation give what it says`() throws {
        let page = try String(contentsOf: Tool.repository.appending(path: "docs/jmespath.md"), encoding: .utf8)
        let blocks = page.components(separatedBy: "\n    $ stillframe ").dropFirst()
        #expect(blocks.count == 5)
        for block in blocks {
            let lines = block.split(separator: "\n", omittingEmptySubsequences: false)
            let output = lines.dropFirst().prefix { $0.hasPrefix("    ") }.map { $0.dropFirst(4) + "\n" }.joined()
            let run = try Tool.shell("\"$TOOL\" " + lines[0])
            #expect(run.output + run.talk == output, "\(lines[0])")
        }
    }

    @Test func `an incomplete snapshot is refused unless allowed`() throws {
        let run = try Tool.run(["query", "length(Images)", "samples/incomplete"])
        #expect(run.status == 2)
        #expect(run.output == "")
        #expect(run.talk.contains("INCOMPLETE"))
        let missing = try Tool.run(["query", "@", "samples/nowhere.json"])
        #expect(missing.status == 2)
        #expect(missing.talk.contains("samples/nowhere.json"))
    }
}
