import Testing

@testable import Stillframe

/// Files that stand where a dump was meant to be are named for what they are, with advice.
@Suite struct ContentProbeTests {
    /// A file by what it holds.
    struct Sample: CustomTestStringConvertible {
        let bytes: [UInt8]
        /// What the message must say of it, and what to do.
        let words: String
        let advice: String
        var kind = ProblemKind.unsupportedForm
        /// Whether it is an error in a folder too, under a name that no page has.
        var isMeant = true

        init(_ text: String, _ words: String, _ advice: String) {
            self.init(bytes: Array(text.utf8), words, advice)
        }

        init(bytes: [UInt8], _ words: String, _ advice: String) {
            self.bytes = bytes
            self.words = words
            self.advice = advice
        }

        /// The same, but of no weight in a folder.
        var beside: Sample {
            var sample = self
            sample.kind = .notADump
            sample.isMeant = false
            return sample
        }

        var testDescription: String { words + ": " + String(decoding: bytes.prefix(20), as: UTF8.self) }
    }

    static let printed = [
        Sample("IMAGES\tLATEST\tarn:aws:appstream:us-east-1::image/x\n", "text output", "--output json"),
        Sample("NEXTTOKEN\teyJO\nIMAGES\tLATEST\n", "text output", "--output json"),
        Sample("SUPPORTEDINSTANCEFAMILIES\tGENERAL_PURPOSE\n", "text output", "--output json"),
        Sample(
            "a\tarn:aws:appstream:us-east-1:111122223333:image/a\nb\tc\n",
            "text output of a --query",
            "without --query"
        ),
        Sample("- Arn: arn:aws:appstream:us-east-1:111122223333:image/a\n", "YAML of images", "without --query"),
        Sample("# mine\n---\nApplications: []\nArn: x\n", "YAML of images", "without --query"),
        Sample("None\n", "text output of a --query that found nothing", "without --query"),
        Sample("-------------\n|  DescribeImages  |\n+------\n", "table output", "--output json"),
        Sample(String(repeating: "-", count: 3000) + "\n|  DescribeImages |", "table output", "--output json"),
        Sample("{'Images': [{'Name': 'a'}]}", "Python's print", "json.dumps"),
        Sample("[{'Images': []},\n {'Images': []}]", "Python's print", "json.dumps"),
        Sample("{ 'ResponseMetadata': {}}", "Python's print", "json.dumps"),
    ]

    static let errors = [
        Sample(
            "\nAn error occurred (AccessDeniedException) when calling the DescribeImages operation: User: x\n",
            "error message of a command (AccessDeniedException) when calling DescribeImages",
            "let whoever runs it call appstream:DescribeImages, then run the command again"
        ),
        Sample(
            "Traceback (most recent call last):\n"
                + String(repeating: "  File \"botocore/client.py\", line 565, in _api_call\n", count: 60)
                + "botocore.errorfactory.ClientError: An error occurred (ThrottlingException) when calling the "
                + "DescribeImages operation (reached max retries: 4): Rate exceeded\n",
            "error message of a command (ThrottlingException) when calling DescribeImages",
            "wait a while, then run the command again"
        ),
        Sample(
            "Traceback (most recent call last):\n  File \"x.py\"\nbotocore.exceptions.NoCredentialsError: Unable to\n",
            "error message of a command (NoCredentialsError), not",
            "sign in again, then run the command again"
        ),
        Sample(
            "aws: [ERROR]: An error occurred (ExpiredTokenException) when calling the DescribeImages operation",
            "(ExpiredTokenException)",
            "run the command again"
        ),
        Sample("Unable to locate credentials. You can configure", "error message", "run the command again"),
        Sample("usage: aws [options] <command>", "error message", "run the command again"),
        Sample("bash: aws: command not found", "error message", "run the command again"),
        Sample("Traceback (most recent call last):\n  File", "error message", "run the command again"),
        Sample("An error occurred (<b>) when", "error message of a command, not", "run the command again"),
    ]

    static let packed = [
        Sample(bytes: [0x50, 0x4b, 3, 4, 20, 0], "zip archive", "unzip FILE"),
        Sample(bytes: [0x50, 0x4b, 5, 6] + [UInt8](repeating: 0, count: 18), "zip archive", "unzip FILE"),
        Sample(
            bytes: Array("page.json".utf8) + [UInt8](repeating: 0, count: 248) + Array("ustar\u{0}00".utf8),
            "tar archive",
            "tar -xf FILE"
        ),
        Sample(bytes: [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c, 0, 4], "7z archive", "7z x FILE"),
    ]

    static let beside = [
        Sample("<!DOCTYPE html><html><title>Sign in</title>", "web page, perhaps a login page", "log in").beside,
        Sample("\r\n<HTML><HEAD>", "web page", "log in").beside,
        Sample("<?xml version=\"1.0\"?>\n<!DOCTYPE html PUBLIC \"x\"><html>", "web page", "log in").beside,
        Sample("# AppStream images in `x`: COMPLETE", "own reports", "not a dump").beside,
        Sample("id,rule,severity,status\r\nSF-1,a,b,c", "table in CSV", "not a dump").beside,
        Sample("\"Name\",\"Owner\",\"Cost centre\"\n1,2,3", "table in CSV", "not a dump").beside,
        Sample("null\n", "valid JSON but no page, it holds null alone", "save whole pages").beside,
        Sample(" -5.5e3 ", "valid JSON but no page, it holds a number alone", "save whole pages").beside,
        Sample(#""x""#, "valid JSON but no page, it holds a string alone", "save whole pages").beside,
        Sample("true", "valid JSON but no page, it holds a boolean alone", "save whole pages").beside,
        Sample("nul", "holds no JSON", "dump comes in").beside,
        Sample("5 6", "holds no JSON", "dump comes in").beside,
        Sample("see you tomorrow", "holds no JSON", "dump comes in").beside,
    ]

    @Test(arguments: printed + errors + packed + beside)
    func `a file that is named is refused with what it is and what to do`(sample: Sample) throws {
        for name in ["page-1.json", "page.txt"] {
            let snapshot = run([.memory(name: name, bytes: sample.bytes)])
            #expect(snapshot.verdict == .unreadable)
            let problem = try #require(snapshot.problems.first { $0.level == .error })
            #expect(problem.kind == sample.kind)
            #expect(problem.message.contains(sample.words), "\(problem.message)")
            #expect(problem.message.contains(sample.advice), "\(problem.message)")
            #expect(problem.place?.file == name)
        }
    }

    @Test(arguments: printed + errors + packed + beside)
    func `in a folder nothing that may be a lost page is passed over`(sample: Sample) throws {
        let page = InputItem(
            content: .memory(Array(#"{"Images":[]}"#.utf8)),
            name: "1.json",
            folder: "",
            isNamed: false
        )
        for name in ["2.json", "2.other"] {
            let file = InputItem(content: .memory(sample.bytes), name: name, folder: "", isNamed: false)
            let scan = ScanRun(finder: InputFinder(items: [page, file]), settings: Settings(now: RuleExample.asOf))
                .run()
            let isError = scan.problems.all.contains { $0.level == .error && $0.place?.file == name }
            #expect(isError == (sample.isMeant || name == "2.json"), "\(name): \(scan.problems.all)")
            #expect(scan.inputs[1].isSkipped == !sample.isMeant)
        }
    }

    @Test(arguments: ["", " \r\n\t"])
    func `a file without content is told wherever it lies`(text: String) throws {
        let file = InputItem(content: .memory(Array(text.utf8)), name: "2.txt", folder: "", isNamed: false)
        let scan = ScanRun(finder: InputFinder(items: [file]), settings: Settings(now: RuleExample.asOf)).run()
        let problem = try #require(scan.problems.all.first)
        #expect(problem.kind == .emptyFile && problem.level == .error)
    }

    @Test(
        arguments: [
            (#"{"log":{"entries":[]}}"#, "without a DescribeImages request (it has no requests)"),
            (
                #"{"log":{"entries":[{"request":{"url":"https://a.example/x?y"}},{"request":{"url":"https://a.example/z"}},{"request":{"url":"http://u@b.example:8080/"}},{"request":{"url":"wss://c.example"}}]}}"#,
                "(hosts seen: a.example, b.example:8080, c.example); open the developer tools before loading the page, and export with content"
            ),
            (
                #"{"log":{"entries":[{"response":{"content":{"text":"DescribeImages"}},"request":{"url":"https://a.example"}}]}}"#,
                "without a DescribeImages request (hosts seen: a.example)"
            ),
        ]
    )
    func `a capture of other requests is told with the hosts that were seen`(text: String, words: String) throws {
        let snapshot = run([.memory(name: "a.har", bytes: Array(text.utf8))])
        let problem = try #require(snapshot.problems.first)
        #expect(problem.kind == .unsupportedForm && problem.level == .error)
        #expect(problem.message.contains(words), "\(problem.message)")
    }

    @Test func `only JSON and what it may be cut to is taken for JSON`() {
        for text in ["{", "[", "{}", " [1]", "[[", #"{"'": 1}"#] {
            #expect(ContentProbe(Array(text.utf8)[...]) == .json, "\(text)")
        }
    }

    private func run(_ inputs: [DumpInput]) -> Snapshot {
        Analysis(Settings(now: RuleExample.asOf)).run(inputs)
    }
}
