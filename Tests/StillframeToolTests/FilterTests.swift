import Foundation
import Testing

/// `--where`: which images are judged and shown.
@Suite struct FilterTests {
    @Test func `a report is about the chosen images, and says so`() throws {
        let run = try Tool.run([
            "report", "samples/account-cli", "--where", "State=='FAILED'", "--as-of", "2026-11-01", "--format", "text",
        ])
        #expect(run.status == 0)
        #expect(run.output.contains("coverage  111122223333  us-east-1 ok\nimages    7 yours"), "\(run.output)")
        #expect(run.output.contains("note      Only 7 of 30 images, those where State=='FAILED'"))
        let markdown = try Tool.run([
            "samples/account-cli", "--where", "State=='FAILED'", "--as-of", "2026-11-01",
        ])
        #expect(
            markdown.output.contains("> **Only 7 of 30 images, those where** `State=='FAILED'`"),
            "\(markdown.output.prefix(900))"
        )
    }

    @Test(
        arguments: [
            "State=='FAILED'", "ImageErrors[?contains(ErrorCode, 'DOMAIN')]", "!Description",
            "Applications[].Metadata.*",
            "ImageSoftwareMetadata || ImagePermissions.allowFleet", "contains(Name, '2026') && Platform",
        ]
    )
    func `reading only the members that are named chooses the same images`(expression: String) throws {
        let named = try Tool.run(["merge", "samples/account-cli", "--where", expression])
        let whole = try Tool.run(["merge", "samples/account-cli", "--where", "(\(expression)) && keys(@)"])
        #expect(named.output == whole.output)
        #expect(named.status == whole.status)
    }

    @Test func `what an image is compared with are all images`() throws {
        func issue(_ arguments: [String]) throws -> Substring {
            let table = ["samples/account-cli", "--as-of", "2026-11-01", "--table", "issues"]
            let run = try Tool.run(table + arguments)
            return try #require(run.output.split(whereSeparator: \.isNewline).first { $0.contains("directory-error") })
        }
        // It is probably resolved, because images that are not chosen were created since.
        let all = try issue([])
        #expect(all.contains("Z,2,"), "\(all)")
        #expect(try issue(["--where", "ImageErrors[?ErrorCode=='DOMAIN_JOIN_ERROR_LOGON_FAILURE']"]) == all)
    }

    @Test func `ages are counted from as-of, wherever that comes from`() throws {
        let run = try Tool.run([
            "merge", "samples/account-boto3", "--where", "age_days(CreatedTime) < `0`", "--as-of", "2000-01-01",
        ])
        let all = try Tool.run(["merge", "samples/account-boto3"])
        #expect(run.output == all.output)
        #expect(run.status == all.status)
    }

    @Test func `a merged part says that it is none of a whole`() throws {
        let run = try Tool.run(["merge", "samples/account-cli", "--where", "State=='FAILED'"])
        #expect(run.status == 0)
        #expect(run.output.contains("\"StillframeVerdict\": \"unknown\""))
        let scratch = try Scratch()
        let again = try Tool.run(["verify", scratch.write(run.output, to: "part.json")])
        #expect(again.status == 0)
        #expect(again.output.contains("UNKNOWN"), "\(again.output)")
    }

    @Test func `standard input is read twice`() throws {
        let page =
            #"{"Images":[{"Name":"a","Arn":"arn:aws:appstream:us-east-1:111122223333:image/a","Zzz":1.50},{"Name":"b"}]}"#
        let run = try Tool.run(["merge", "-", "--where", "Zzz==`1.5`"], input: Array(page.utf8))
        #expect(run.output.contains("\"Name\": \"a\""))
        #expect(!run.output.contains("\"Name\": \"b\""))
    }

    @Test(
        arguments: [
            ("State=", "at column 6"), ("", "the expression is empty"), ("length(Nope)", "not null, at column 1"),
            ("nope(@)", "no function nope()"),
        ]
    )
    func `a wrong expression is 64, and nothing is written`(expression: String, words: String) throws {
        for command in ["report", "merge", "diff"] {
            let dumps = command == "diff" ? ["samples/account-cli", "samples/account-boto3"] : ["samples/account-cli"]
            let run = try Tool.run([command] + dumps + ["--where", expression])
            #expect(run.status == 64)
            #expect(run.output == "")
            #expect(run.talk.contains("--where can't be evaluated: "), "\(run.talk)")
            #expect(run.talk.contains(words), "\(run.talk)")
        }
    }

    @Test func `a comparison is about the chosen images of both sides, and says so`() throws {
        func page(_ images: [(String, String)]) -> String {
            let images = images.map { name, state in
                #"{"Name":"\#(name)","Arn":"arn:aws:appstream:us-east-1:111122223333:image/\#(name)","State":"\#(state)"}"#
            }
            return #"{"Images":[\#(images.joined(separator: ","))]}"#
        }
        let scratch = try Scratch()
        let old = try scratch.write(
            page([("Gone", "FAILED"), ("Moved", "FAILED"), ("Fine", "AVAILABLE"), ("Back", "AVAILABLE")]),
            to: "old.json"
        )
        let new = try scratch.write(
            page([("Moved", "AVAILABLE"), ("Fine", "AVAILABLE"), ("Came", "FAILED"), ("Back", "FAILED")]),
            to: "new.json"
        )
        let filter = ["--where", "State=='FAILED'", "--as-of", "2026-11-01"]
        let text = try Tool.run(["diff", old, new, "--format", "text"] + filter)
        #expect(text.status == 0, "\(text.talk)")
        for line in [
            "note      Only 2 of 4 images before and 2 of 4 images now, those where State=='FAILED'\n",
            "1 added · 1 removed · 0 rebuilt · 0 changed · 2 not compared · 0 unchanged", "2 of 4 images · scope",
            "+ Came", "- Gone",
            "chosen in new alone; old has it too",
            "chosen in old alone; new has it too", "? Back", "? Moved",
        ] { #expect(text.output.contains(line), "\(line)\n\(text.output)") }
        let markdown = try Tool.run(["diff", old, new] + filter)
        #expect(markdown.output.contains("> **Only 2 of 4 images before and 2 of 4 images now, those where**"))
        let json = try Tool.run(["diff", old, new, "--format", "json"] + filter)
        #expect(json.output.contains(#""where": "State=='FAILED'""#) && json.output.contains("\"imagesChosenFrom\": 4"))
        #expect(json.output.matches(of: /"notChosenOnOtherSide": true/).count == 2)
    }

    @Test func `the verdict of a filtered comparison is that of the whole listings`() throws {
        let run = try Tool.run([
            "diff", "samples/incomplete", "samples/envelope", "--where", "Name=='no such image'", "--format", "text",
        ])
        #expect(run.status == 2)
        #expect(run.output.contains("old       INCOMPLETE"), "\(run.output)")
    }

    @Test func `the manifest names the filter`() throws {
        let scratch = try Scratch()
        let folder = scratch.url.appending(path: "out").path()
        let run = try Tool.run([
            "samples/account-cli", "--where", "Name", "--as-of", "2026-11-01", "--output", folder + "/",
        ])
        #expect(run.status == 0)
        let manifest = try String(contentsOfFile: folder + "/manifest.json", encoding: .utf8)
        #expect(manifest.contains("\"where\": \"Name\""), "\(manifest)")
    }
}
