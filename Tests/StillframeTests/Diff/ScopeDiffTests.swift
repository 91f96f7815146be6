import Testing

@testable import Stillframe

/// What a side does not cover, or leaves out by a filter, is not compared.
@Suite struct ScopeDiffTests {
    @Test(arguments: [
        ("{}", ["own"], ["removed aws", "removed gone", "removed lent"]),
        (#"{"Type":"PRIVATE"}"#, ["own"], ["left out aws", "left out lent", "removed gone"]),
        (#"{"Type":"SHARED"}"#, ["lent"], ["left out aws", "left out gone", "left out own"]),
        (#"{"Names":["own","gone"]}"#, ["own"], ["left out aws", "left out lent", "removed gone"]),
        (
            #"{"Arns":["arn:aws:appstream:eu-west-1:111122223333:image/own"]}"#, ["own"],
            ["left out aws", "left out gone", "left out lent"]
        ), (#"{"Type":"WHATEVER"}"#, ["own"], ["left out aws", "left out gone", "left out lent"]),
        (#"{"Names":["own"],"Arns":["x"]}"#, ["own"], ["left out aws", "left out gone", "left out lent"]),
        // Without a request, a listing without AWS's own images was filtered; which kinds it has, it shows.
        (nil, ["own"], ["left out aws", "left out lent", "removed gone"]),
        (nil, ["own", "aws"], ["removed gone", "removed lent"]),
        // Nothing tells where an empty listing is of.
        (nil, [], ["not listed aws", "not listed gone", "not listed lent", "not listed own"]),
    ])
    func `what a filter left out is not compared`(request: String?, names: [String], expected: [String]) throws {
        let all = listing(request: "{}", ["own", "gone", "lent", "aws"])
        let diff = try SnapshotDiff(from: all, to: listing(request: request, names))
        #expect(words(diff) == expected)
        #expect(diff.isNowhere.new == names.isEmpty)
        let back = try SnapshotDiff(from: listing(request: request, names), to: all)
        #expect(words(back) == expected.map { $0.replacing("removed", with: "added") }.sorted())
    }

    @Test func `a listing of another account or Region says nothing`() throws {
        let old = run([
            page([image("own"), image("far", region: "us-east-1")]), page([image("other", account: "999988887777")]),
        ])
        let diff = try SnapshotDiff(from: old, to: run([page([image("new")])]))
        #expect(words(diff) == ["added new", "not listed far", "not listed other", "removed own"])
    }

    @Test func `an empty listing of a known Region has lost all`() throws {
        let capture = """
            {"log":{"version":"1.2","entries":[{"startedDateTime":"2026-11-01T08:00:00Z","request":{"method":"POST",\
            "url":"https://appstream2.eu-west-1.amazonaws.com/","headers":[{"name":"X-Amz-Target","value":\
            "PhotonAdminProxyService.DescribeImages"}],"postData":{"text":"{\\"Type\\":\\"PRIVATE\\"}"}},"response":\
            {"status":200,"content":{"text":"{\\"Images\\":[]}"}}}]}}
            """
        let old = listing(request: "{}", ["own", "gone", "lent"])
        let diff = try SnapshotDiff(from: old, to: run([capture]))
        #expect(words(diff) == ["left out lent", "removed gone", "removed own"])
        #expect(!diff.isNowhere.new)
    }

    @Test func `listings that nothing attributes are those of accounts only if there are enough`() throws {
        let two = run([page([image("a")]), page([image("b", account: "999988887777")])])
        let unsaid = run([page([image("aws", account: "", visibility: "PUBLIC")])])
        let diff = try SnapshotDiff(from: two, to: unsaid)
        #expect(words(diff) == ["left out aws", "not listed a", "not listed b"])
        let one = try SnapshotDiff(from: run([page([image("a")])]), to: unsaid)
        #expect(words(one) == ["left out aws", "removed a"])
    }

    @Test func `what only a listing that nothing attributes could show is doubtful`() throws {
        let failed = image("a").replacing("\"Visibility\"", with: "\"State\":\"FAILED\",\"Visibility\"")
        let old = run([page([failed, image("lent", account: "444455556666", visibility: "SHARED"), aws("base")])])
        let unsaid = run([page([aws("other")])])
        let diff = try SnapshotDiff(from: old, to: unsaid)
        #expect(
            diff.images.filter { $0.kind == .removed }.map {
                "\(diff.summary(of: $0)?.name ?? "") \($0.isDoubtful) \($0.isUnattributed)"
            } == ["a true true", "lent true true", "base false false"]
        )
        let findings = diff.findings.filter { diff.finding(of: $0).image?.name == "a" }
        #expect(!findings.isEmpty)
        #expect(findings.allSatisfy { $0.kind == .resolved && $0.isDoubtful && $0.isUnattributed })
        let back = try SnapshotDiff(from: unsaid, to: old)
        let added = back.findings.filter { back.finding(of: $0).image?.name == "a" }
        #expect(!added.isEmpty)
        #expect(added.allSatisfy { $0.kind == .new && $0.isDoubtful && $0.isUnattributed })
        // What only the listing of nobody's has may never have been shown to the other one's account.
        let lent = run([page([image("lent", account: "444455556666", visibility: "SHARED"), aws("base")])])
        let theirs = run([page([image("b"), aws("base")])])
        for (left, right, kind) in [(lent, theirs, ImageDifference.Kind.removed), (theirs, lent, .added)] {
            let row = try SnapshotDiff(from: left, to: right).images.first { $0.kind == kind }
            #expect(row?.isUnattributed == true && row?.isDoubtful == true)
        }
        #expect(try SnapshotDiff(from: lent, to: unsaid).images.allSatisfy { !$0.isUnattributed })
        let known = try SnapshotDiff(from: old, to: run([page([image("b"), aws("base")])]))
        #expect(known.images.filter { $0.kind == .removed }.allSatisfy { !$0.isDoubtful })
    }

    private func aws(_ name: String) -> String { image(name, account: "", visibility: "PUBLIC") }

    private func words(_ diff: SnapshotDiff) -> [String] {
        diff.images.map { row in
            let word = row.kind != .notCompared ? row.kind.rawValue : row.isLeftOut ? "left out" : "not listed"
            return "\(word) \(diff.summary(of: row)?.name ?? "")"
        }.sorted()
    }

    private func listing(request: String?, _ names: [String]) -> Snapshot {
        let images = names.map { name in
            switch name {
            case "lent": image(name, account: "444455556666", visibility: "SHARED")
            case "aws": image(name, account: "", visibility: "PUBLIC")
            default: image(name)
            }
        }
        return run([request.map { "{\"Request\":\($0),\"Response\":\(page(images))}" } ?? page(images)])
    }

    private func page(_ images: [String]) -> String { "{\"Images\":[\(images.joined(separator: ","))]}" }

    private func image(
        _ name: String,
        account: String = "111122223333",
        region: String = "eu-west-1",
        visibility: String = "PRIVATE"
    ) -> String {
        "{\"Name\":\"\(name)\",\"Arn\":\"arn:aws:appstream:\(region):\(account):image/\(name)\",\"Visibility\":\"\(visibility)\"}"
    }

    private func run(_ texts: [String]) -> Snapshot {
        var settings = Settings(now: RuleExample.asOf)
        settings.digestsImages = true
        let inputs = texts.enumerated().map {
            DumpInput.memory(name: "\($0.offset)/a.json", bytes: Array($0.element.utf8))
        }
        return Analysis(settings).run(inputs)
    }
}
