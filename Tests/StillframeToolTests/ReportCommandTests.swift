import Foundation
import Testing

/// `report`, the default command.
@Suite struct ReportCommandTests {
    private static let asOf = ["--as-of", "2026-11-01"]

    @Test func `the default writes Markdown into a pipe, and nothing else is said`() throws {
        let run = try Tool.run(["samples/account-cli"] + Self.asOf)
        #expect(run.status == 0)
        #expect(run.output.hasPrefix("# AppStream images "))
        #expect(run.talk == "")
        #expect(try Tool.run(["report", "samples/account-cli"] + Self.asOf).output == run.output)
    }

    @Test func `an incomplete dump is reported, told on standard error, and exits with 2`() throws {
        let run = try Tool.run(["samples/incomplete"] + Self.asOf)
        #expect(run.status == 2)
        #expect(run.output.contains("incomplete"))
        #expect(run.talk.hasPrefix("stillframe: "))
        let allowed = try Tool.run(["samples/incomplete", "--allow-incomplete"] + Self.asOf)
        #expect(allowed.status == 0)
        #expect(allowed.output == run.output)
    }

    @Test(arguments: [
        "samples/account-boto3", "samples/two-regions.ndjson.gz", "samples/envelope", "samples/query-xml",
    ])
    func `the same bytes every time and with any number of threads`(sample: String) throws {
        for format in [["--format", "markdown"], ["--format", "csv", "--table", "images"]] {
            let first = try Tool.run([sample, "--threads", "1"] + format + Self.asOf)
            for threads in ["1", "2", "4"] {
                #expect(try Tool.run([sample, "--threads", threads] + format + Self.asOf).output == first.output)
            }
        }
    }

    @Test func `standard input is a dash`() throws {
        let bytes = try Data(contentsOf: Tool.repository.appending(path: "samples/two-regions.ndjson.gz"))
        let run = try Tool.run(["-"] + Self.asOf, input: Array(bytes))
        #expect(run.status == 0)
        #expect(run.output.contains("us-east-1") || run.output.contains("eu-"))
    }

    @Test(arguments: ["", "verify", "merge"])
    func `a closed pipe is no error`(command: String) throws {
        let dump = (0..<3000).map { number in
            #"{"Name":"i\#(number)","Arn":"arn:aws:appstream:eu-west-1:111122223333:image/i\#(number)","State":"X"}"#
        }
        let scratch = try Scratch()
        let path = try scratch.write(#"{"Images":[\#(dump.joined(separator: ","))]}"#, to: "dump.json")
        let line = "{ $TOOL \(command) '\(path)' --threads 1; echo status $? >&2; } | head -1"
        let run = try Tool.shell(line)
        #expect(run.talk == "status 0\n")
        #expect(run.output.split(separator: "\n").count == 1)
    }

    @Test func `signed URL queries are in no output`() throws {
        let scratch = try Scratch()
        let samples = try FileManager.default.contentsOfDirectory(
            at: Tool.repository.appending(path: "samples"),
            includingPropertiesForKeys: nil
        )
        for sample in samples where sample.lastPathComponent != "README.md" {
            let folder = scratch.url.appending(path: "of-" + sample.lastPathComponent).path() + "/"
            _ = try Tool.run(
                [sample.path(), "--format", "markdown", "--format", "csv", "--output", folder] + Self.asOf
            )
        }
        let names = try scratch.names().filter { $0.contains("/") }.filter {
            $0.hasSuffix(".md") || $0.hasSuffix(".csv") || $0.hasSuffix(".json")
        }
        #expect(names.count >= 8 * 10)
        for name in names {
            #expect(!(try scratch.read(name)).contains("X-Amz-"), "\(name)")
        }
    }
}
