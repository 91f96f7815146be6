import Foundation
import Testing

/// Wrong usage, missing input and unreadable input: what is said, and the exit status.
@Suite struct UsageTests {
    @Test(
        arguments: [
            (["--no-such-option", "samples/account-cli"], "no-such-option"),
            (["samples/account-cli", "--as-of", "yesterday"], "as-of"),
            (["samples/account-cli", "--as-of", "2026-02-30"], "as-of"),
            (
                ["samples/account-cli", "--format", "markdown", "--format", "csv"],
                "several formats want --output FOLDER"
            ),
            (["samples/account-cli", "--format", "pdf"], "pdf"),
            (["samples/account-cli", "--output", "report.xyz"], "no format is known"),
            (["samples/account-cli", "--threads", "0"], "--threads"),
            (["verfy", "samples/account-cli"], "did you mean 'verify'?"), (["helpp"], "did you mean 'help'?"),
            (["samples/account-cli", "--fromat", "csv"], "Did you mean '--format'?"),
            (["samples/account-cli", "--output", "-"], "leave --output away"),
            (["samples/account-cli", "--output", ""], "--output wants a file or folder"),
            (["samples/account-cli", "--bad\u{1B}[31m"], "--bad\\u{1B}[31m"),
            (["help", "vrify"], "did you mean 'verify'?"), (["help", "nonsense"], "no command 'nonsense'"),
            (["report", "report"], "the command's name stands once"),
            (["report"], "give a file or folder with saved pages"),
            ([], "give a file or folder with saved pages"),
        ]
    )
    func `wrong usage is 64, and says what is wrong`(arguments: [String], words: String) throws {
        let run = try Tool.run(arguments)
        #expect(run.status == 64)
        #expect(run.output == "")
        #expect(run.talk.contains(words), "\(run.talk)")
    }

    @Test func `the name alone shows how to begin`() throws {
        let run = try Tool.run([])
        #expect(run.status == 64)
        #expect(run.output == "")
        try Golden.expect(run.talk, "welcome.txt")
    }

    @Test(arguments: [[], ["verify"], ["merge"]])
    func `a missing file is 2 and is named`(command: [String]) throws {
        let run = try Tool.run(command + ["samples/nowhere.json"])
        #expect(run.status == 2)
        #expect(run.talk.contains("samples/nowhere.json"))
    }

    @Test(
        arguments: [
            ("{\"Images\":[", "ends"), ("", "empty"), ("hello", "no JSON"), ("[]", "not a DescribeImages dump"),
            ("{\"Images\":[{\"ImageId\":\"ami-1\",\"Name\":\"x\"}]}", "AppStream"), ("\u{1f}\u{8b}", "no JSON"),
        ]
    )
    func `input that is no dump is 2, with the reason`(text: String, words: String) throws {
        let scratch = try Scratch()
        let path = try scratch.write(text, to: "page.json")
        for command in [[], ["verify"], ["merge"], ["merge", "--allow-incomplete"]] {
            let run = try Tool.run(command + [path])
            #expect(run.status == 2, "\(command) \(text)")
            #expect(run.talk.contains(words), "\(command): \(run.talk)")
        }
    }

    @Test func `a folder that is called like a command is named with its path`() throws {
        let scratch = try Scratch()
        try scratch.write(#"{"Images":[]}"#, to: "query/page.json")
        let mistaken = try Tool.run(["query"], in: scratch.url)
        #expect(mistaken.status == 64)
        let hint = "'query' is a command; to read the file or folder of that name, write: stillframe ./query"
        #expect(mistaken.talk.contains(hint), "\(mistaken.talk)")
        #expect(try Tool.run(["./query"], in: scratch.url).status == 0)
        #expect(try Tool.run(["query", "Images", "./query"], in: scratch.url).output == "[]\n")
        #expect(try !Tool.run(["verify"], in: scratch.url).talk.contains("is a command"))
    }

    @Test func `an empty folder is 2`() throws {
        let scratch = try Scratch()
        let run = try Tool.run([scratch.url.path()])
        #expect(run.status == 2)
        #expect(run.talk.contains("no DescribeImages dump was found"))
    }

    @Test func `help and version are 0 on standard output`() throws {
        let version = try Tool.run(["--version"])
        #expect(version.status == 0)
        #expect(version.output.firstMatch(of: /^[0-9]+\.[0-9]+\.[0-9]+/) != nil)
        for command in [
            [], ["report"], ["verify"], ["describe-images"], ["merge"], ["query"], ["rules"], ["diff"], ["trend"],
        ] {
            let run = try Tool.run(command + ["--help"])
            #expect(run.status == 0)
            #expect(run.talk == "")
            try Golden.expect(run.output, "help-\(command.first ?? "stillframe").txt")
        }
    }
}
