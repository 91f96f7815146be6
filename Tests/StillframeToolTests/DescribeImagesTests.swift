import Foundation
import Testing

/// `describe-images`; what the AWS CLI prints is compared by `make conformance`.
@Suite struct DescribeImagesTests {
    /// What the AWS CLI 1.45.11 prints for an answer of the service that is an empty object.
    @Test(arguments: [
        ("--output json", ""), ("--output text", "None\n"), ("--output table", ""), ("--query Images[].Name", "null\n"),
    ])
    func `an empty object alone is a page without images`(options: String, output: String) throws {
        let scratch = try Scratch()
        let path = try scratch.write("{}", to: "page.json")
        let run = try Tool.run(
            ["describe-images", path, "--timestamps", "wire"] + options.split(separator: " ").map(String.init)
        )
        #expect(run.status == 0 && run.output == output, "\(run.output)\(run.talk)")
    }

    private static let sample = "samples/account-cli"

    /// What one call gave.
    private struct Part: Decodable {
        let names: [String]
        let token: String?
    }

    private func run(_ arguments: String..., dump: String = sample) throws -> Tool.Run {
        try Tool.run(["describe-images", dump] + arguments)
    }

    @Test(
        arguments: [
            (["--query", "length(Images)"], "30\n"),
            (["--query", "length(Images)", "--output", "text"], "10\n10\n10\n"),
            (["--query", "length(Images)", "--output", "text", "--page-size", "25"], "25\n5\n"),
            (
                ["--query", "Images[].Name", "--max-items", "2", "--output", "text", "--type", "PRIVATE"],
                "Office-2026-10\tOffice-2026-09\nNone\n"
            ),
            (["--query", "Images[0].CreatedTime"], "\"2025-12-18T14:28:02.989000+00:00\"\n"),
            (["--query", "length(Images)", "--no-paginate"], "10\n"),
            (["--query", "Images[0].Nope", "--output", "yaml"], "null\n"),
            (
                ["--query", "Images[].Name", "--max-items", "1", "--output", "yaml-stream"],
                "- - AppStream-WinServer2025-12-18-2025\n"
            ),
            (["--names", "Office-2026-10", "--query", "Images[].State", "--output", "text"], "AVAILABLE\n"),
        ]
    )
    func `a listing gives`(arguments: [String], expected: String) throws {
        let run = try Tool.run(["describe-images", Self.sample] + arguments)
        #expect(run.output == expected)
        #expect(run.talk == "")
        #expect(run.status == 0)
    }

    @Test func `JSON written on many threads is that of one`() throws {
        let one = try run("--threads", "1")
        let many = try run("--threads", "7")
        #expect(one.output == many.output)
        #expect(one.output.hasPrefix("{\n    \"Images\": [\n        {\n            \"Name\": "))
    }

    @Test func `a listing goes on where it was cut, and another snapshot refuses its token`() throws {
        var names: [String] = []
        var token: String?
        repeat {
            let start = token.map { ["--starting-token", $0] } ?? []
            let arguments = [
                "--page-size", "7", "--max-items", "9", "--query", "{names: Images[].Name, token: NextToken}",
            ]
            let run = try Tool.run(["describe-images", Self.sample] + arguments + start)
            #expect(run.status == 0, "\(run.talk)")
            let result = try JSONDecoder().decode(Part.self, from: Data(run.output.utf8))
            names += result.names
            token = result.token
        } while token != nil && names.count < 40
        #expect(names.count == 30)
        #expect(Set(names).count == 30)

        let cut = try run("--page-size", "5", "--max-items", "5", "--query", "NextToken", "--output", "text")
        let resume = String(cut.output.split(separator: "\n").last ?? "")
        let again = try run(
            "--page-size",
            "5",
            "--max-items",
            "1",
            "--starting-token",
            resume,
            "--query",
            "Images[].Name"
        )
        #expect(again.status == 0)
        let other = try run("--page-size", "5", "--starting-token", resume, dump: "samples/bare-images.json")
        #expect(other.status == 2)
        #expect(other.talk.contains("is not of this snapshot"))
    }

    @Test(
        arguments: [
            (["--max-items", "x"], 64, "argument --max-items: invalid int value: 'x'"),
            (["--page-size", "2.5"], 64, "argument --page-size: invalid int value: '2.5'"),
            (["--page-size", "-1"], 64, "Invalid value for parameter MaxResults, value: -1, valid min value: 0"),
            (
                ["--page-size", "26"], 2,
                "\nAn error occurred (ValidationException) when calling the DescribeImages operation: "
            ),
            (["--starting-token", ""], 64, "Invalid length for parameter NextToken, value: 0, valid min length: 1"),
            (["--starting-token", "zzz"], 2, "no saved page follows token \"zzz\""),
            (["--starting-token", "a___b___3"], 2, "\nBad starting token: a___b___3\n"),
            (["--starting-token", "NQ=="], 2, "\n'int' object has no attribute 'pop'\n"),
            (["--names", ""], 64, "Invalid length for parameter Names[0]"),
            (["--names", "nope"], 2, "(ResourceNotFoundException)"),
            (["--names", "a", "--arns", "b"], 2, "(InvalidParameterCombinationException)"),
            (["--type", "BOGUS"], 64, "'BOGUS'"),
            (
                ["--query", "Images["], 64,
                "\nBad value for --query Images[: Invalid jmespath expression: Incomplete expression:\n\"Images[\"\n        ^\n"
            ),
            (
                ["--query", "Images[?a=b]"], 64,
                "\nBad value for --query Images[?a=b]: Bad jmespath expression: Unknown token '=':\nImages[?a=b]\n         ^\n"
            ),
            (["--query", "\""], 64, ": Bad jmespath expression: Unclosed \" delimiter:\n\"\n^\n"),
            (["--query", ""], 64, "\nBad value for --query : Invalid JMESPath expression: cannot be empty.\n"),
            (["--query", "foo(@)"], 64, "\nUnknown function: foo()\n"),
            (["--query", "length()"], 64, "\nExpected 1 argument for function length(), received 0\n"),
            (["--query", "not_null()"], 64, "\nExpected at least 1 argument for function not_null(), received 0\n"),
            (["--query", "Images[::0]"], 64, "\nslice step cannot be zero\n"),
            (
                ["--query", "sort_by(Images[].Name, &Nope)"], 64,
                "\nIn function sort_by(), invalid type for value: AppStream-WinServer2025-12-18-2025, expected one of: ['string', 'number'], received: \"null\"\n"
            ),
            (
                ["--query", "sort_by(`[1,\"a\"]`, &@)"], 64,
                "\nIn function sort_by(), invalid type for value: a, expected one of: ['number'], received: \"string\"\n"
            ),
            (
                ["--query", "max_by(Images, &Nope)"], 64,
                "\nIn function max_by(), invalid type for value: None, expected one of: ['number', 'string'], received: \"null\"\n"
            ),
            (
                ["--query", "min_by(`[1,\"a\"]`, &@)"], 64,
                "\n'<' not supported between instances of 'str' and 'int'\n"
            ),
            (["--query", "merge(Images[0], `1`)"], 64, "\n'int' object is not iterable\n"),
            (
                ["--starting-token", "eyJOZXh0VG9rZW4iOiA1fQ=="], 64,
                "\nParameter validation failed:\nInvalid type for parameter NextToken, value: 5, type: <class 'int'>, valid types: <class 'str'>\n"
            ),
            (["--query", "sum(Images[].Name)"], 64, "\nIn function sum(), invalid type for value: "),
            (
                ["--no-paginate", "--page-size", "1", "--max-items", "2"], 64,
                "Cannot specify --no-paginate along with pagination arguments: --page-size, --max-items"
            ),
            (
                ["--region", "eu-west-1"], 64,
                "no listing is of this Region and account; there are these:\n  us-east-1 · 111122223333, 444455556666 · 30 images · page-1.json and 2 more\n"
            ),
        ] as [([String], Int32, String)]
    )
    func `a mistake is told in the AWS CLI's words`(arguments: [String], status: Int32, words: String) throws {
        let run = try Tool.run(["describe-images", Self.sample] + arguments)
        #expect(run.status == status)
        #expect(run.output == "")
        #expect(run.talk.contains(words), "\(run.talk)")
    }

    @Test func `several listings are named, and Region or account choose`() throws {
        let all = try run(dump: "samples/two-regions.ndjson.gz")
        #expect(all.status == 64)
        #expect(all.output == "")
        #expect(all.talk.contains("  eu-west-1 · 123456789012 · 5 images · two-regions.ndjson.gz\n"), "\(all.talk)")
        let one = try run("--region", "us-west-2", "--query", "length(Images)", dump: "samples/two-regions.ndjson.gz")
        #expect(one.output == "5\n")
        #expect(one.status == 0)
    }

    @Test func `of an incomplete listing the pages that are there are given`() throws {
        let cut = try run("--max-items", "1", "--query", "length(Images)", dump: "samples/incomplete")
        #expect(cut.output == "1\n")
        #expect(cut.status == 2)
        let whole = try run("--output", "text", "--query", "length(Images)", dump: "samples/incomplete")
        #expect(whole.output == "3\n")
        #expect(whole.talk.contains("no saved page follows token"))
        let anew = try run("--page-size", "5", dump: "samples/incomplete")
        #expect(anew.status == 2)
        #expect(anew.output == "")
    }

    /// The token after the first image of a dump given on standard input, one image a page.
    private func token(_ text: String) throws -> String {
        let run = try Tool.run(
            [
                "describe-images", "-", "--page-size", "1", "--max-items", "1", "--query", "NextToken",
                "--output", "text",
            ],
            input: Array(text.utf8)
        )
        return run.output.split(separator: "\n").last.map(String.init) ?? ""
    }

    @Test func `a token is that of the images in every form, and of no image that differs in any member`() throws {
        let json = """
            {"Images":[{"Name":"a","Description":"one","ImagePermissions":{"allowFleet":true},
            "Applications":[{"Name":"x","LaunchPath":"C:/x.exe"}],"CreatedTime":1711411200},{"Name":"b"}]}
            """
        let xml = """
            <DescribeImagesResponse><DescribeImagesResult><Images><member><Name>a</Name>
            <Description>one</Description><ImagePermissions><allowFleet>true</allowFleet></ImagePermissions>
            <Applications><member><Name>x</Name><LaunchPath>C:/x.exe</LaunchPath></member></Applications>
            <CreatedTime>2024-03-26T00:00:00Z</CreatedTime></member><member><Name>b</Name></member></Images>
            </DescribeImagesResult></DescribeImagesResponse>
            """
        let first = try token(json)
        #expect(first.count > 20)
        #expect(try token(json) == first)
        #expect(try token(xml) == first)
        for (old, new) in [
            ("one", "two"), ("true", "false"), ("C:/x", "C:/y"), ("411200", "411201"), ("\"b\"", "\"c\""),
        ] {
            #expect(try token(json.replacingOccurrences(of: old, with: new)) != first, "\(old)")
        }
    }

    @Test(
        arguments: [
            (#"{"Images":[{"Name":"a"}],"NextToken":""}"#, ",\n    \"NextToken\": \"\"\n}\n"),
            (#"{"Images":[{"Name":"a"}],"NextToken":null}"#, "    ]\n}\n"),
        ]
    )
    func `a page alone keeps an empty token, and drops null as the AWS CLI does`(page: String, end: String) throws {
        let run = try Tool.run(["describe-images", "-", "--no-paginate"], input: Array(page.utf8))
        #expect(run.output.hasSuffix(end), "\(run.output)")
        let whole = try Tool.run(["describe-images", "-"], input: Array(page.utf8))
        #expect(whole.output.hasSuffix("    ]\n}\n"))
    }

    @Test func `one request with no images wanted is refused as the AWS CLI does`() throws {
        let run = try run("--no-paginate", "--max-items", "0")
        #expect(run.status == 64)
        #expect(run.output == "")
        #expect(
            run.talk == """
                warning: Non-positive values for --max-items may result in undefined behavior.

                Parameter validation failed:
                Unknown parameter in input: "PaginationConfig", must be one of: Names, Arns, Type, NextToken, MaxResults

                """
        )
    }

    @Test func `every form of a listing is listed alike`() throws {
        let expected = try run("--query", "Images[].[Name,CreatedTime,Applications[].Metadata]")
        for form in ["envelope", "query-xml", "yaml-stream"] {
            let dump = "samples/\(form)"
            let names = try run("--query", "Images[].Name", dump: dump)
            let merged = try Tool.run(["query", "Images[].Name", dump, "--snapshot"])
            #expect(names.output == merged.output, "\(form)")
            #expect(names.status == 0)
        }
        #expect(expected.status == 0)
    }

    @Test func `secrets are data here, and given as they stand`() throws {
        let page = """
            {"Images":[{"Name":"a","Applications":[{"IconURL":"https://x.invalid/i?X-Amz-Signature=0123456789abcdef"}]}]}
            """
        let run = try Tool.run(
            ["describe-images", "-", "--query", "Images[].Applications[].IconURL"],
            input: Array(page.utf8)
        )
        #expect(run.output.contains("X-Amz-Signature=0123456789abcdef"))
    }

    @Test(arguments: ["json", "text", "table", "yaml", "yaml-stream"], ["iso8601", "wire"])
    func `images that are written on the way are the values' text`(output: String, timestamps: String) throws {
        let long = String(repeating: "k", count: 130)
        let pages = """
            {"Images":[
            {"Name":"a","Arn":null,"Applications":[],"ImageErrors":[{}],"StateChangeReason":{},"CreatedTime":1756861660.20},
            {"Name":"2024-01-02","ImageBuilderSupported":"x","State":["a",{"b":1}],"CreatedTime":5,"Platform":1e400},
            {"Name":"b","Applications":[{"Name":"n","Metadata":{"b":"1","a":"2"}},{"Metadata":{"\(long)":"x","z":""}},
              {"Metadata":{"k":"1","k":"2"},"Platforms":["WINDOWS",null,"a: b"],"Enabled":true,"IconS3Location":{"S3Key":"k"}}]}
            ],"NextToken":"t: 1"}
            {"Images":[],"NextToken":"u"}
            {"NextToken":"v"}
            {"Images":[{"Description":"one\\ntwo"},{}]}
            """
        let scalars = "{\"Images\":[{\"Name\":\"a\"},{\"State\":\"b\"}]}"
        let mixed = "{\"Images\":[{\"Name\":\"a\",\"Applications\":5},{\"Applications\":[{\"Name\":\"b\"}]}]}"
        for source in [pages, scalars, mixed, "{\"Images\":[]}", "{}"] {
            let options = [
                "describe-images", "-", "--output", output, "--timestamps", timestamps, "--allow-incomplete",
            ]
            let direct = try Tool.run(options, input: Array(source.utf8))
            let values = try Tool.run(options + ["--query", "@"], input: Array(source.utf8))
            #expect(direct.output == values.output)
            #expect(direct.status == values.status)
        }
        for more in [[], ["--no-paginate"], ["--max-items", "17"]] {
            let sample = ["describe-images", Self.sample, "--output", output, "--timestamps", timestamps] + more
            let direct = try Tool.run(sample)
            #expect(direct.output == (try Tool.run(sample + ["--query", "@"]).output))
            #expect(direct.output.utf8.count > 5000)
        }
    }

    /// More images than one thread lays out at a time, on one page and on many.
    @Test(arguments: ["text", "table"])
    func `many images are laid out alike on one page and on one thread`(output: String) throws {
        let images = (0..<1700).map { number in
            let more = number % 3 == 0 ? "" : ",\"Description\":\"\(String(repeating: "ü", count: number % 40))\""
            let application = number == 1500 ? "" : ",\"Applications\":[{\"Name\":\"x\"},{\"Enabled\":true}]"
            return "{\"Name\":\"image-\(number)\"\(more)\(application)}"
        }
        let page = "{\"Images\":[\(images.joined(separator: ","))]}"
        let options = ["describe-images", "-", "--output", output]
        let direct = try Tool.run(options + ["--threads", "7"], input: Array(page.utf8))
        #expect(direct.output == (try Tool.run(options + ["--query", "@"], input: Array(page.utf8)).output))
        #expect(direct.output == (try Tool.run(options + ["--threads", "1"], input: Array(page.utf8)).output))
        #expect(direct.output.utf8.count > 50_000)
    }

    @Test func `what text there is before a page that doesn't fit is written`() throws {
        let pages = """
            {"Images":[{"Name":"a"}],"NextToken":"t"}
            {"Images":[{"Name":"b"},{"Name":"c","Applications":[{"Name":"d"},5]}],"NextToken":"u"}
            {"Images":[{"Name":"e"}]}
            """
        let run = try Tool.run(["describe-images", "-", "--output", "text"], input: Array(pages.utf8))
        #expect(run.output == "IMAGES\ta\nIMAGES\tb\nIMAGES\tc\n")
        #expect(run.talk.contains("'int' object has no attribute 'items'"))
        #expect(run.status == 2)
    }
}
