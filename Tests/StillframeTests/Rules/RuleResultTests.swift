import Testing

@testable import Stillframe

/// Flagged, judged fine, not judged: absence is never an all-clear.
@Suite struct RuleResultTests {
    @Test func `a member that no image of the listing shows is not judged`() throws {
        let snapshot = Sketch.snapshot([
            Sketch.image("A", errors: nil), Sketch.image("B", ["State": "FAILED"], errors: nil),
        ])
        let result = try result("network-error", snapshot)
        #expect(result.notJudged == 2 && result.fine == 0 && result.flagged == 0)
        #expect(result.reasons == ["member ImageErrors absent from all 2 images"])
    }

    @Test func `one image that shows the member, AWS's own too, proves that the writer kept it`() throws {
        let snapshot = Sketch.snapshot([Sketch.image("A", errors: nil), Sketch.image("Base", account: "")])
        let result = try result("network-error", snapshot)
        #expect(result.notJudged == 0 && result.fine == 1 && result.notConcerned == 1)
    }

    @Test func `a member whose value can't be used is not called absent`() throws {
        let images = ["5", "null", "\"AMAZON_LINUX2\""].map { platform in
            """
            {"Name": "i", "Arn": "arn:aws:appstream:eu-west-1:111122223333:image/\(platform.count)", \
            "State": "AVAILABLE", "Visibility": "PRIVATE", "Platform": \(platform)}
            """
        }
        let dump = "{\"Images\": [\(images.joined(separator: ", "))]}"
        let settings = Settings(now: Timestamp(microseconds: 1_793_577_600_000_000))
        let snapshot = Analysis(settings).run([.memory(name: "dump.json", bytes: Array(dump.utf8))])
        let result = try result("platform-ended", snapshot)
        #expect(
            result.reasons == ["2 images: the member that the rule reads is absent from them or has no usable value"]
        )
    }

    @Test func `listings are judged each by what it shows`() throws {
        let snapshot = Sketch.snapshot(
            [Sketch.image("A")],
            [Sketch.image("B", region: "us-east-1", errors: nil), Sketch.image("C", region: "us-east-1", errors: nil)]
        )
        let result = try result("quota-error", snapshot)
        #expect(result.notJudged == 2 && result.fine == 1)
        #expect(result.reasons == ["member ImageErrors absent from all 2 images of 1 of 2 listings"])
    }

    @Test func `what a table can't tell is not judged, with the reason`() throws {
        let snapshot = Sketch.snapshot([
            Sketch.image("A", ["Platform": "WINDOWS", "CreatedTime": "2019-06-13T00:00:00Z"]),
            Sketch.image("B", ["Platform": "WINDOWS_11"]), Sketch.image("C", ["Platform": "WINDOWS_SERVER_2031"]),
            Sketch.image("D", ["Platform": ""]), Sketch.image("E", ["Platform": "AMAZON_LINUX2"]), Sketch.image("F"),
        ])
        let result = try result("platform-ended", snapshot)
        #expect((result.flagged, result.fine, result.notJudged) == (1, 1, 4))
        #expect(result.reasons.count == 4)
    }

    @Test(arguments: ["signed-urls", "secret-password", "launch-path-relative", "application-duplicate"])
    func `an image without its applications is not judged by rules that read them`(id: String) throws {
        let with = #"{"Name":"A","State":"AVAILABLE","Applications":[],"Platform":"RHEL8"}"#
        let without = #"{"Name":"B","State":"AVAILABLE","Platform":"RHEL8"}"#
        let some = try result(id, Sketch.snapshot([with, without, without]))
        #expect((some.fine, some.notJudged) == (1, 2))
        #expect(some.reasons == ["member Applications absent from 2 of 3 images"])
        let none = try result(id, Sketch.snapshot([without, without]))
        #expect((none.fine, none.notJudged) == (0, 2))
        #expect(none.reasons == ["member Applications absent from all 2 images"])
    }

    @Test(arguments: [#"{"ErrorCode":"IAM_SERVICE_ROLE_IS_MISSING"}"#, #""IAM_SERVICE_ROLE_IS_MISSING""#, "5", "true"])
    func `an image whose errors can't be read is not judged by rules that read them`(errors: String) throws {
        let image = Sketch.image("A", ["State": "FAILED"], errors: nil).dropLast() + ",\"ImageErrors\":\(errors)}"
        let snapshot = Sketch.snapshot([String(image), Sketch.image("B")])
        for id in ["service-role-missing", "iam-action-missing", "network-error"] {
            let result = try result(id, snapshot)
            #expect((result.fine, result.notJudged) == (1, 1), "\(id)")
            #expect(result.reasons == ["member ImageErrors.ErrorCode absent from 1 of 2 images"], "\(id)")
        }
    }

    @Test func `an image that is flagged for what it shows counts as flagged, whatever it lacks`() throws {
        let secret = Sketch.image("A", ["Description": "Pwd=Tiger4711;Server=db1"])
        let result = try result("secret-password", Sketch.snapshot([secret, Sketch.image("B")]))
        #expect((result.flagged, result.fine, result.notJudged) == (1, 0, 1))
    }

    @Test func `an application rule with several sides is not judged where one is absent`() throws {
        let image = #"{"Name":"A","State":"AVAILABLE","Applications":[],"Platform":"RHEL8"}"#
        let result = try result("application-mismatch", Sketch.snapshot([image]))
        #expect(result.fine == 0 && result.notJudged == 1)
        #expect(
            result.reasons == [
                "member Applications or Platform or SupportedInstanceFamilies absent from the only image"
            ]
        )
    }

    @Test(arguments: ["image-stuck", "base-behind", "base-withdrawn"])
    func `a word of the future is not judged by rules that go by it`(id: String) throws {
        let image = #"""
            {"Name":"A","State":"\#(id == "image-stuck" ? "ARCHIVED" : "AVAILABLE")","Platform":"WINDOWS_SERVER_2031",\#
            "PublicBaseImageReleasedDate":"2025-01-01T00:00:00Z","CreatedTime":"2026-01-01T00:00:00Z"}
            """#
        let result = try result(id, Sketch.snapshot([image]))
        #expect((result.flagged, result.fine, result.notJudged) == (0, 0, 1))
    }

    @Test func `what nothing tells of sharing is not judged`() throws {
        let snapshot = Sketch.snapshot([
            Sketch.image("A", ["ImageSharedWithOthers": "FALSE"]), Sketch.image("B"),
            Sketch.image("C", ["ImageSharedWithOthers": "TRUE", "Visibility": ""]),
            Sketch.image("D", ["ImageSharedWithOthers": "PERHAPS"]),
        ])
        let result = try result("image-shared", snapshot)
        #expect((result.flagged, result.fine, result.notJudged) == (0, 1, 3))
        #expect(result.reasons.count == 2)
    }

    @Test func `a rule about what is expected is off while nothing is`() throws {
        let off = try result("coverage-gap", Sketch.snapshot([Sketch.image("A")]))
        #expect((off.fine, off.notConcerned) == (0, 1))
        #expect(off.reasons == ["off until accounts or Regions are expected"])
        let on = try result(
            "coverage-gap",
            Sketch.snapshot([Sketch.image("A")]) { $0.expectation.regions = ["eu-west-1"] }
        )
        #expect((on.fine, on.notConcerned) == (1, 0))
    }

    @Test func `no listing is called whole of which nothing tells`() throws {
        let bytes = Array("[\(Sketch.image("A"))]".utf8)
        let snapshot = Analysis(Settings(asOf: RuleExample.asOf, now: RuleExample.asOf))
            .run([.memory(name: "images.json", bytes: bytes)])
        #expect(snapshot.verdict == .unknown)
        let result = try result("listing-incomplete", snapshot)
        #expect(result.fine == 0 && result.reasons == ["1 image: nothing tells whether their listing is complete"])
    }

    @Test func `counts add up for every rule`() {
        let snapshot = Sketch.snapshot([
            Sketch.image("A", ["State": "FAILED"], errors: [("SUBNET_NOT_FOUND", ""), ("IGW_NOT_ATTACHED", "")]),
            Sketch.image("B", ["AppstreamAgentVersion": "05-21-2024"]), Sketch.image("Base", account: ""),
        ])
        for result in snapshot.results {
            let sum = result.flagged + result.fine + result.notJudged + result.notConcerned
            #expect(sum == snapshot.images.count, "\(result.rule.id)")
        }
        // Rules over waivers have results where there are waivers.
        let ids = Rule.all.filter { $0.category != .configuration }.map(\.id)
        #expect(snapshot.results.map(\.rule.id) == ids)
    }

    private func result(_ id: String, _ snapshot: Snapshot) throws -> RuleResult {
        try #require(snapshot.results.first { $0.rule.id == id })
    }
}
