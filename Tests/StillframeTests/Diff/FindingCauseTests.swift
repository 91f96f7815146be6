import Testing

@testable import Stillframe

/// What a finding came or went for, and what is not compared.
@Suite struct FindingCauseTests {
    @Test func `what owner and receiver see of one image is no change`() throws {
        let own = image("lent", #""Visibility":"PRIVATE","ImageSharedWithOthers":"TRUE","Description":"a""#)
        let lent = image(
            "lent",
            #""Visibility":"SHARED","ImagePermissions":{"allowFleet":true,"allowImageBuilder":false},"Description":"a""#
        )
        let receivers = image("theirs", #""Visibility":"PRIVATE""#, account: "444455556666")
        let diff = try SnapshotDiff(from: run([own]), to: run([lent, receivers]))
        #expect(diff.count(ImageDifference.Kind.changed) == 0)
        let whole = try SnapshotDiff(
            from: run([own]),
            to: run([lent, receivers]),
            selection: FieldSelection(includesVolatile: true)
        )
        #expect(whole.count(ImageDifference.Kind.changed) == 1, "the merged documents differ")
        #expect(rows(diff, "image-shared").map(\.kind) == [.notCompared])
        #expect(rows(diff, "image-shared").map(\.cause) == [.otherView])
        let other = lent.replacing(#""Description":"a""#, with: #""Description":"b""#)
        var paths: [String] = []
        try SnapshotDiff(from: run([own]), to: run([other, receivers])).forEachChangedImage { _, fields in
            paths += fields.map(\.path.description)
        }
        #expect(paths == ["Description"])
    }

    @Test func `a finding about images that the other side doesn't cover is not compared`() throws {
        let icon =
            #""Visibility":"PRIVATE","Applications":[{"Name":"p","IconURL":"https://b.s3.amazonaws.com/i.png?X-Amz-Date=20261101T230000Z&X-Amz-Expires=7200&X-Amz-Signature=0"}]"#
        let here = image("here", #""Visibility":"PRIVATE","Applications":[]"#)
        let signed = image("far", icon, region: "us-east-1")
        let away = try SnapshotDiff(from: run([here, signed]), to: run([here]))
        #expect(rows(away, "signed-urls").map(\.kind) == [.notCompared])
        let back = try SnapshotDiff(from: run([here]), to: run([here, signed]))
        #expect(rows(back, "signed-urls").map(\.kind) == [.notCompared])
        // An image that is gone from a Region that both cover took it along.
        let gone = try SnapshotDiff(from: run([here, image("near", icon)]), to: run([here]))
        #expect(rows(gone, "signed-urls").map(\.kind) == [.resolved])
    }

    @Test func `a newer agent is the cause where nothing else of the image differs`() throws {
        func agent(_ isLatest: String) -> String {
            image(
                "a",
                """
                "Visibility":"PRIVATE","Platform":"WINDOWS_SERVER_2022","AppstreamAgentVersion":"06-29-2026",\
                "LatestAppstreamAgentVersion":"\(isLatest)"
                """
            )
        }
        let diff = try SnapshotDiff(from: run([agent("TRUE")]), to: run([agent("FALSE")], day: 20))
        #expect(diff.images.isEmpty)
        #expect(rows(diff, "agent-behind").map(\.cause) == [.latestAgentChanged])
    }

    @Test func `another image is the cause of what a rule says by it`() throws {
        let built = image(
            "own",
            #""Visibility":"PRIVATE","BaseImageArn":"arn:aws:appstream:eu-west-1::image/base-a""#
        )
        let (base, other) = (aws("base-a"), aws("base-b"))
        let diff = try SnapshotDiff(from: run([built, base, other]), to: run([built, other], day: 20))
        let row = try #require(rows(diff, "base-missing").first)
        #expect(row.kind == .new && row.cause == .otherImages)
    }

    @Test func `only what was on its way at two times is stuck`() throws {
        let first = image("a", #""State":"DELETING","Visibility":"PRIVATE","CreatedTime":"2026-09-01T00:00:00Z""#)
        let again = image("a", #""State":"DELETING","Visibility":"PRIVATE","CreatedTime":"2026-09-30T00:00:00Z""#)
        func count(_ old: String, _ new: String, day: Int) throws -> Int {
            try SnapshotDiff(from: run([old], capturedOn: 1), to: run([new], capturedOn: day)).stuck.count
        }
        #expect(try count(first, first, day: 9) == 1)
        #expect(try count(first, first, day: 1) == 0)
        #expect(try count(first, again, day: 9) == 0)
    }

    private func rows(_ diff: SnapshotDiff, _ rule: String) -> [FindingDifference] {
        diff.findings.filter { diff.finding(of: $0).rule.id == rule }
    }

    private func aws(_ name: String) -> String {
        """
        {"Name":"\(name)","Arn":"arn:aws:appstream:eu-west-1::image/\(name)","State":"AVAILABLE","Visibility":"PUBLIC"}
        """
    }

    private func image(
        _ name: String,
        _ members: String,
        account: String = "111122223333",
        region: String = "eu-west-1"
    ) -> String {
        let state = members.contains("\"State\"") ? "" : #""State":"AVAILABLE","#
        return """
            {"Name":"\(name)","Arn":"arn:aws:appstream:\(region):\(account):image/\(name)",\(state)\(members)}
            """
    }

    /// Reads a listing as of a day of October 2026.
    private func run(_ images: [String], day: Int64 = 1) -> Snapshot {
        var settings = Settings(now: Timestamp(microseconds: (1_790_812_800 + (day - 1) * 86_400) * 1_000_000))
        settings.digestsImages = true
        return run(
            "{\"Images\":[\(images.joined(separator: ","))],\"ResponseMetadata\":{\"RequestId\":\"1\"}}",
            settings
        )
    }

    /// Reads a listing that says the day of October 2026 on which it was saved.
    private func run(_ images: [String], capturedOn day: Int) -> Snapshot {
        var settings = Settings(now: Timestamp(microseconds: 1_793_577_600_000_000))
        settings.digestsImages = true
        let date = "Thu, 0\(day) Oct 2026 08:00:00 GMT"
        return run(
            """
            {"Images":[\(images.joined(separator: ","))],"ResponseMetadata":{"RequestId":"1","HTTPHeaders":{"date":"\(date)"}}}
            """,
            settings
        )
    }

    private func run(_ text: String, _ settings: Settings) -> Snapshot {
        Analysis(settings).run([.memory(name: "a.json", bytes: Array(text.utf8))])
    }
}
