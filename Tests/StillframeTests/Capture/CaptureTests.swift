import Testing

@testable import Stillframe

/// HAR captures: which entries are pages, what each asked for, and where things lie.
@Suite struct CaptureTests {
    private typealias Sketch = CaptureSketch

    @Test(arguments: [false, true], [false, true])
    func `entries in any order prove a listing`(isShuffled: Bool, isBase64: Bool) {
        var entries = [
            Sketch.page(["a", "b"], next: "T1"), Sketch.page(["c"], asked: "T1", next: "T2"),
            Sketch.page(["d"], asked: "T2"),
        ]
        if isBase64 {
            entries[1].body = entries[1].body.map(Sketch.base64)
            entries[1].encoding = "base64"
        }
        if isShuffled { entries.reverse() }
        let snapshot = Sketch.run(entries)
        #expect(snapshot.verdict == .complete && snapshot.proof == .proved, "\(snapshot.problems)")
        #expect(snapshot.images.map(\.name) == ["a", "b", "c", "d"])
        #expect(snapshot.inputs.files[0].form.contains("HAR capture"))
    }

    @Test(arguments: [1, 64, 1000], [1, 3])
    func `blocks and threads change nothing, whatever stands beside the capture`(blockBytes: Int, threads: Int) {
        let page = #"{"Images":[{"Name":"x","Arn":"arn:aws:appstream:us-east-1:111122223333:image/x","New":1}]}"#
        let first = Sketch.page(["a", "b"], next: "T1")
        let text = page + Sketch.text([first, Sketch.page(["c"], asked: "T1")]) + page.replacing("x", with: "y")
        let whole = Sketch.run(text)
        let parts = Sketch.run(text, blockBytes: blockBytes, threads: threads)
        #expect(SnapshotText.difference(SnapshotText.lines(of: parts), SnapshotText.lines(of: whole)).isEmpty)
        #expect(whole.images.count == 5)
        #expect(SnapshotText.merged(parts) == SnapshotText.merged(whole))
    }

    @Test(arguments: [300, 1 << 20])
    func `a capture is never held as a whole`(blockBytes: Int) {
        let entries = (0..<60).map { page in
            Sketch.page(["i\(page)"], asked: page == 0 ? nil : "T\(page)", next: page == 59 ? nil : "T\(page + 1)")
        }
        var settings = Settings(now: RuleExample.asOf)
        settings.blockBytes = blockBytes
        settings.limits.valueBytes = 1000
        settings.threads = 2
        let snapshot = Analysis(settings).run([.memory(name: "c.har", bytes: Array(Sketch.text(entries).utf8))])
        #expect(snapshot.proof == .proved && snapshot.images.count == 60, "\(snapshot.problems)")
    }

    @Test func `what was read of a capture before it was cut counts`() {
        let text = Sketch.text([Sketch.page(["a"], next: "T"), Sketch.page(["b"], asked: "T")])
        let snapshot = Sketch.run(String(text.dropLast(40)))
        #expect(snapshot.images.map(\.name) == ["a"])
        #expect(snapshot.verdict == .unreadable && snapshot.problems.contains { $0.kind == .damagedJSON })
    }

    @Test(arguments: [1, 1 << 20])
    func `a capture of other requests names the hosts`(blockBytes: Int) {
        var entries = [Sketch.page(["a"]), Sketch.page(["b"]), Sketch.page(["c"])]
        for (index, host) in ["B.example.org:8443", "user:secret@a.example.org", "b.example.org:8443"].enumerated() {
            entries[index].url = "HTTPS://\(host)/x?y@z"
            entries[index].headers = []
        }
        let problems = Sketch.run(Sketch.text(entries), blockBytes: blockBytes).problems
        #expect(problems.map(\.kind) == [.unsupportedForm])
        #expect(problems.first?.message.contains("(hosts seen: b.example.org:8443, a.example.org)") == true)
        #expect(problems.first?.place?.line == 1 && problems.first?.place?.column == 1)
    }

    @Test func `header names count in any case, and other operations are passed over`() {
        var entries = ["a", "b", "c", "d", "e"].map { Sketch.page([$0]) }
        entries[0].headers = [("x-AMZ-target", "photonadminproxyservice.describeimages")]
        entries[1].headers = [("X-Amz-Target", "PhotonAdminProxyService.DescribeImageBuilders")]
        entries[2].headers = [("X-Amz-Target", "AmazonEC2ContainerRegistry_V20150921.DescribeImages")]
        entries[3].method = "OPTIONS"
        entries[4].headers = [("X-Amz-Target", "SpencerFrontendService.DescribeImages")]
        entries[0].responseHeaders = [("X-AMZN-REQUESTID", "r-1")]
        let snapshot = Sketch.run(entries)
        #expect(snapshot.images.map(\.name) == ["a"])
        #expect(snapshot.problems.isEmpty)
        #expect(snapshot.pages.map(\.requestID) == ["r-1"])
    }

    @Test func `the newest capture time is the instant ages are counted from`() {
        var entries = [Sketch.page(["a"], next: "T"), Sketch.page(["b"], asked: "T")]
        entries[1].started = "2026-10-30T16:00:07.250+02:00"
        let snapshot = Sketch.run(entries)
        #expect(snapshot.asOf.source == .captured)
        #expect(snapshot.asOf.instant.description == "2026-10-30T14:00:07.250Z")
    }

    // MARK: - Requests

    @Test func `token and filters come from the request's body`() {
        var entry = Sketch.page(["a"])
        entry.post = #"{"Names":["a","b"],"Arns":["x"],"Type":"PRIVATE"}"#
        #expect(Sketch.run([entry]).chains.map(\.scope) == ["Names=a,b Arns=x Type=PRIVATE"])
    }

    @Test func `a form post is a request, its values decoded`() {
        var entries = [Sketch.page(["a"], next: "T+/ =é"), Sketch.page(["b"])]
        entries[0].post = "Action=DescribeImages&Version=2016-12-01&Names.member.2=b&Names.member.1=a&Type=PUBLIC"
        entries[1].post = "NextToken=T%2B%2f+%3D%C3%A9&Names.1=a&Names.2=b&Type=PUBLIC&Action=DescribeImages"
        for index in entries.indices { entries[index].headers = [] }
        let snapshot = Sketch.run(entries)
        #expect(snapshot.proof == .proved, "\(snapshot.problems)")
        #expect(snapshot.chains.map(\.scope) == ["Names=a,b Type=PUBLIC"])
    }

    @Test func `fields that were saved by themselves are a request too`() {
        var entries = [Sketch.page(["a"], next: "T+1"), Sketch.page(["b"])]
        entries[0].params = [("Action", "DescribeImages")]
        entries[1].params = [("Action", "DescribeImages"), ("NextToken", "T%2B1")]
        for index in entries.indices { (entries[index].headers, entries[index].post) = ([], nil) }
        #expect(Sketch.run(entries).proof == .proved)
    }

    @Test func `a request in JSON is one, whatever fields stand beside it`() {
        var entries = [Sketch.page(["a"], next: "T"), Sketch.page(["b"], asked: "T")]
        for index in entries.indices { entries[index].params = [] }
        #expect(Sketch.run(entries).proof == .proved)
    }

    @Test(arguments: ["Action=DescribeImages&Version=2016-11-15", "Action=DescribeFleets", "x=Action&=DescribeImages"])
    func `a form that asks for something else is passed over`(form: String) {
        var entry = Sketch.page(["a"])
        (entry.headers, entry.post) = ([], form)
        let snapshot = Sketch.run([entry])
        #expect(snapshot.images.isEmpty)
        #expect(snapshot.problems.map(\.kind) == [.unsupportedForm])
    }

    @Test func `without the request's body it is not known whether a page is the first`() {
        var entry = Sketch.page(["a"])
        entry.post = nil
        let snapshot = Sketch.run([entry])
        #expect(snapshot.verdict == .complete && snapshot.proof == .checked)
    }

    @Test(arguments: ["{\"NextToken\":5}", "no JSON", "[1"])
    func `a request's body that can't be read leaves the page unlinked`(post: String) {
        var entry = Sketch.page(["a"])
        entry.post = post
        let snapshot = Sketch.run([entry])
        #expect(snapshot.verdict == .incomplete)
        #expect(snapshot.problems.map(\.kind) == [.wrongType])
    }

    // MARK: - Listings

    @Test func `listings of several Regions and accounts are kept apart`() {
        var other = Sketch.page(["a"], region: "us-east-1", account: "444455556666")
        other.started = "2026-10-30T15:00:00Z"
        let empty = Sketch.page([], region: "eu-north-1")
        let snapshot = Sketch.run([Sketch.page(["a"], next: "T"), other, empty, Sketch.page(["b"], asked: "T")])
        #expect(snapshot.chains.map(\.region) == ["eu-north-1", "eu-west-1", "us-east-1"])
        #expect(snapshot.chains.map(\.accounts) == [[], ["111122223333"], ["444455556666"]])
        #expect(snapshot.proof == .proved)
    }

    // MARK: - Places

    @Test func `a place is that of the body in the capture, with the pointer inside the body`() throws {
        var entries = [Sketch.page(["ä"], next: "T"), Sketch.page(["b", "c"], asked: "T")]
        entries[1].body = entries[1].body.map(Sketch.base64)
        entries[1].encoding = "base64"
        let places = Sketch.run(entries).images.map(\.place)
        let lines = Sketch.text(entries).split(separator: "\n")
        for (place, line) in [(places[0], 2), (places[1], 3), (places[2], 3)] {
            let content = try #require(lines[line - 1].firstRange(of: "\"content\":{\"text\":"))
            let column = lines[line - 1].unicodeScalars.distance(
                from: lines[line - 1].startIndex,
                to: content.upperBound
            )
            #expect(place.line == line && place.column == column + 1)
        }
        #expect(places.map(\.pointer) == ["/Images/0", "/Images/0", "/Images/1"])
        #expect(places.map(\.isDecoded) == [false, true, true])
    }

    @Test func `every finding on a body's image lies at the body`() throws {
        var entry = Sketch.page([])
        entry.body = """
            {"Images": [{"Name": "x", "Arn": "arn:aws:appstream:eu-west-1:111122223333:image/x",
            "BaseImageArn": "arn:aws:appstream:eu-west-1::image/AppStream-Base-01-01-2015",
            "State": "AVAILABLE",
            "Visibility": "PRIVATE", "Platform": "WINDOWS_SERVER_2012_R2",
            "CreatedTime": 1500000000,
            "PublicBaseImageReleasedDate": 1400000000, "AppstreamAgentVersion": "01-01-2015",
            "ImageSharedWithOthers": "TRUE",
            "ImagePermissions": {"allowFleet": true, "allowImageBuilder": true}}]}
            """
        let snapshot = Sketch.run([entry])
        let place = try #require(snapshot.images.first?.place)
        let findings = snapshot.findings.map(\.place).filter { $0?.pointer.hasPrefix("/Images/0/") == true }
        #expect(Set(findings.compactMap { $0?.pointer }).count >= 3, "\(findings)")
        for found in findings {
            #expect(found?.line == place.line && found?.column == place.column, "\(String(describing: found))")
        }
    }

    @Test func `problems inside a body lie at the body`() throws {
        var entry = Sketch.page([])
        entry.body = "{\"Images\":[\n\n{\"Name\":5,\"Arn\":\"arn:aws:appstream:eu-west-1:111122223333:image/x\"},7]}"
        let problems = Sketch.run([entry]).problems
        #expect(problems.map(\.kind) == [.wrongType, .notAnImage])
        #expect(problems.map { $0.place?.line } == [2, 2])
        #expect(problems.map { $0.place?.pointer } == ["/Images/0/Name", "/Images/1"])
    }
}
