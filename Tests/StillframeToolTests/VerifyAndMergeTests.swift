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
