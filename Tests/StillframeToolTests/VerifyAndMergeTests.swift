import Foundation
import Testing

/// `verify` and `merge`.
@Suite struct VerifyAndMergeTests {
    @Test(
        arguments: [
            ("account-cli", "complete", "checked", 0), ("account-boto3", "complete", "checked", 0),
            ("envelope", "complete", "proved", 0), ("incomplete", "incomplete", "none", 2),
            ("max-items", "incomplete", "none", 2), ("powershell-utf16", "complete", "checked", 0),
            ("two-regions.ndjson.gz", "complete", "checked", 0), ("bare-images.json", "unknown", "none", 0),
            ("query-xml", "complete", "checked", 0), ("ec2-style", "complete", "checked", 0),
        ] as [(String, String, String, Int32)]
    )
    func `each sample gets its verdict`(sample: String, verdict: String, proof: String, status: Int32) throws {
        let run = try Tool.run(["verify", "samples/\(sample)", "--format", "json"])
        #expect(run.status == status)
        let object = try #require(JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
        #expect(object["verdict"] as? String == verdict)
        #expect(object["proof"] as? String == proof)
        let members: Set = ["verdict", "proof", "images", "pages", "chains", "problems"]
        #expect(members.isSubset(of: object.keys))
        let text = try Tool.run(["verify", "samples/\(sample)"])
        #expect(text.status == status)
        #expect(text.output.split(separator: "\n").count >= 3)
    }

    @Test(arguments: ["account-cli", "envelope", "powershell-utf16", "two-regions.ndjson.gz", "bare-images.json"])
    func `a merged document merges to itself`(sample: String) throws {
        let scratch = try Scratch()
        let first = try Tool.run(["merge", "samples/\(sample)"])
        #expect(first.status == 0)
        let path = try scratch.write(first.output, to: "merged.json")
        #expect(try Tool.run(["merge", path]).output == first.output)
        #expect(try Tool.run(["merge", "-"], input: Array(first.output.utf8)).output == first.output)
    }

    @Test func `XML merges to the document that JSON merges to`() throws {
        #expect(try Tool.run(["merge", "samples/query-xml"]).output == Tool.run(["merge", "samples/envelope"]).output)
    }

    @Test func `views of one image that are left out are counted`() throws {
        let run = try Tool.run(["merge", "Tests/Scenarios/views-of-one-image"])
        #expect(run.status == 0)
        #expect(run.talk.contains("note: 1 image differs from listing to listing"), "\(run.talk)")
    }

    @Test func `what only a repeat has is told, and the others are not`() throws {
        let scratch = try Scratch()
        func page(_ members: String, _ next: String) -> String {
            let arn = "arn:aws:appstream:eu-west-1:111122223333:image/A"
            return #"{"Images":[{"Name":"A","Arn":"\#(arn)","State":"AVAILABLE"\#(members)}]\#(next)}"# + "\n"
        }
        let same = #","Vendor":{"a": 1},"Applications":[{"Name":"x","Tag":"1"}]"#
        let first = page(same, #","NextToken":"t""#)
        let equal = try scratch.write(first + page(same.replacing(": 1", with: ":1"), ""), to: "equal.ndjson")
        #expect(try Tool.run(["merge", equal]).talk.isEmpty)
        let other = #","Vendor":{"a": 2},"Newest":1,"Applications":[{"Name":"x","Tag":"2"}]"#
        let path = try scratch.write(first + page(other, ""), to: "pages.ndjson")
        let run = try Tool.run(["merge", path])
        #expect(run.status == 0)
        #expect(run.output.contains(#"{"a":1}"#) && !run.output.contains("Newest"))
        let lines = run.talk.split(separator: "\n")
        #expect(lines.count == 3 && lines.allSatisfy { $0.hasPrefix("pages.ndjson:2: note: ") })
        for name in ["Applications.Tag", "Newest", "Vendor"] {
            #expect(run.talk.contains(" \(name) of 1 repeated image"))
        }
    }

    @Test(arguments: ["merged/", "folder"])
    func `merge refuses a folder for its one document`(output: String) throws {
        let scratch = try Scratch()
        try scratch.write("", to: "folder/file")
        let run = try Tool.run(
            ["merge", Tool.repository.appending(path: "samples/account-cli").path(), "--output", output],
            in: scratch.url
        )
        #expect(run.status == 64)
        #expect(run.talk.contains("images.json"))
        #expect(try scratch.names() == ["folder", "folder/file"])
    }

    @Test func `an incomplete snapshot is merged only if allowed, and says so of itself`() throws {
        let refused = try Tool.run(["merge", "samples/incomplete"])
        #expect(refused.status == 2)
        #expect(refused.output == "")
        let allowed = try Tool.run(["merge", "samples/incomplete", "--allow-incomplete"])
        #expect(allowed.status == 0)
        #expect(allowed.output.contains("\"StillframeVerdict\": \"incomplete\""))
        let again = try Tool.run(["verify", "-"], input: Array(allowed.output.utf8))
        #expect(again.status == 2)
    }
}
