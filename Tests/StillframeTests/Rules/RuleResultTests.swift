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
