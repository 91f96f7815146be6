import Testing

@testable import Stillframe

/// Who looked, where, and what was expected.
@Suite struct CoverageTests {
    private static let aws = Sketch.image("Base", account: "")

    @Test func `the account that looked is told by its private images`() {
        let shared = Sketch.image("S", account: "444455556666", ["Visibility": "SHARED"])
        let snapshot = Sketch.snapshot([Sketch.image("A"), shared, Self.aws])
        #expect(snapshot.coverage.map(\.account) == ["111122223333"])
        #expect(snapshot.coverage.map(\.images) == [3])
    }

    @Test func `a listing without private images is attributed to nobody`() {
        let shared = Sketch.image("S", account: "444455556666", ["Visibility": "SHARED"])
        let snapshot = Sketch.snapshot([shared, Self.aws])
        #expect(snapshot.coverage.map(\.account) == [nil])
        #expect(snapshot.coverage.map(\.region) == ["eu-west-1"])
    }

    @Test func `an expected cell without a listing is a gap and makes the snapshot incomplete`() {
        let snapshot = Sketch.snapshot([Sketch.image("A"), Self.aws]) {
            $0.expectation = CoverageExpectation(accounts: ["111122223333"], regions: ["eu-west-1", "us-east-1"])
        }
        #expect(snapshot.verdict == .incomplete)
        #expect(snapshot.problems.map(\.kind) == [.coverageGap])
        #expect(snapshot.coverage.map(\.region) == ["eu-west-1", "us-east-1"])
        #expect(snapshot.coverage.map { $0.verdict == nil } == [false, true])
    }

    /// Listings of one type each, the shared one showing nobody's private image.
    private static func snapshot(types: [(image: String, type: String)]) -> Snapshot {
        let lines = types.map { image, type in
            #"{"Request":{"Type":"\#(type)"},"Response":{"Images":[\#(image)]}}"#
        }
        var settings = Settings(asOf: RuleExample.asOf, now: RuleExample.asOf)
        settings.expectation = CoverageExpectation(accounts: ["111122223333", "444455556666"])
        return Analysis(settings).run([.memory(name: "a", bytes: Array(lines.joined(separator: "\n").utf8))])
    }

    @Test func `one listing that nothing attributes can't be several accounts'`() {
        let own = [(Sketch.image("A"), "PRIVATE"), (Sketch.image("B", account: "444455556666"), "PRIVATE")]
        let shared = Sketch.image("S", account: "777788889999", ["Visibility": "SHARED"])
        let more = Sketch.image("S2", account: "777788889999", ["Visibility": "SHARED"])
        let one = Self.snapshot(types: own + [(shared, "SHARED"), (Self.aws, "PUBLIC"), (Self.aws, "PUBLIC")])
        #expect(one.verdict == .incomplete)
        #expect(one.problems.filter { $0.kind == .coverageGap }.count == 2)
        let both = Self.snapshot(
            types: own + [
                (shared, "SHARED"), (more, "SHARED"), (Self.aws, "PUBLIC"),
                (Sketch.image("Base2", account: ""), "PUBLIC"),
            ]
        )
        #expect(both.verdict == .complete)
    }

    @Test func `filters are told in one order`() {
        let own = (1...6).map { (Sketch.image("\($0)", account: "00000000000\($0)"), "PRIVATE") }
        let words = (0..<4).map { _ in Self.snapshot(types: own + [(Self.aws, "PUBLIC")]).coverage.last?.filters }
        #expect(Set(words) == ["Type=PRIVATE; Type=PUBLIC"])
    }

    @Test func `Regions alone may be covered by anyone, accounts alone anywhere`() {
        let snapshot = Sketch.snapshot([Self.aws]) { $0.expectation = CoverageExpectation(regions: ["eu-west-1"]) }
        #expect(snapshot.verdict == .complete)
        let other = Sketch.snapshot([Sketch.image("A")]) {
            $0.expectation = CoverageExpectation(accounts: ["111122223333", "444455556666"])
        }
        #expect(other.problems.map(\.kind) == [.coverageGap])
    }

    @Test func `a listing that can't be attributed doesn't fill a cell, and the problem says so`() throws {
        let snapshot = Sketch.snapshot([Self.aws]) {
            $0.expectation = CoverageExpectation(accounts: ["111122223333"], regions: ["eu-west-1"])
        }
        let problem = try #require(snapshot.problems.first { $0.kind == .coverageGap })
        #expect(problem.message.contains("can't be attributed"))
    }

    @Test(
        arguments: [
            ([#"{"Type":"PUBLIC"}"#], "Type=PUBLIC"), ([#"{"Type":"PRIVATE"}"#], "Type=PRIVATE"),
            ([#"{"Names":["A"]}"#], "Names=A"), ([#"{"Arns":["x"],"Type":"PRIVATE"}"#], "Arns=x Type=PRIVATE"),
            ([#"{"Type":"PRIVATE"}"#, #"{"Type":"SHARED"}"#], "Type=PRIVATE; Type=SHARED"),
            ([#"{"Type":"PRIVATE"}"#, #"{"Type":"SHARED"}"#, #"{"Type":"PUBLIC"}"#], ""),
            ([#"{"Type":"PUBLIC"}"#, "{}"], ""), (["null"], ""),
        ]
    )
    func `filtered listings alone don't cover what is expected`(requests: [String], filters: String) throws {
        let lines = requests.enumerated().map { index, request in
            #"{"Request":\#(request),"Response":{"Images":[\#(Sketch.image("I\(index)"))]}}"#
        }
        var settings = Settings(asOf: RuleExample.asOf, now: RuleExample.asOf)
        settings.expectation = CoverageExpectation(regions: ["eu-west-1"])
        let snapshot = Analysis(settings).run([.memory(name: "a", bytes: Array(lines.joined(separator: "\n").utf8))])
        #expect(snapshot.coverage.map(\.filters) == [filters])
        let gap = snapshot.problems.first { $0.kind == .coverageGap }
        #expect((gap == nil) == filters.isEmpty)
        if let gap { #expect(gap.message.contains("(\(filters))") && snapshot.verdict == .incomplete) }
    }

    @Test(
        arguments: [
            (["null"], ["PRIVATE"], true), ([#"{"Type":"PRIVATE"}"#], ["PRIVATE"], true),
            ([#"{"Type":"SHARED"}"#], ["PRIVATE"], false), ([#"{"Names":["A"]}"#], ["PRIVATE"], false),
            ([#"{"Arns":["x"],"Type":"PRIVATE"}"#], ["PRIVATE"], false),
            ([#"{"Type":"PRIVATE"}"#], ["PRIVATE", "SHARED"], false),
            ([#"{"Type":"PRIVATE"}"#, #"{"Type":"SHARED"}"#], ["PRIVATE", "SHARED"], true),
            ([#"{"Type":"PRIVATE"}"#], ["PUBLIC", "PRIVATE", "SHARED"], false),
        ]
    )
    func `of listings by type those of the types expected are enough`(
        requests: [String],
        types: [String],
        isCovered: Bool
    ) throws {
        let lines = requests.enumerated().map { index, request in
            #"{"Request":\#(request),"Response":{"Images":[\#(Sketch.image("I\(index)"))]}}"#
        }
        let bytes = Array(lines.joined(separator: "\n").utf8)
        for regions in [["eu-west-1"], []] {
            var settings = Settings(asOf: RuleExample.asOf, now: RuleExample.asOf)
            settings.expectation = CoverageExpectation(regions: regions, types: types.compactMap(ListingType.init))
            let snapshot = Analysis(settings).run([.memory(name: "a", bytes: bytes)])
            #expect(snapshot.coverage.map(\.lacksExpected) == [!isCovered])
            let gap = snapshot.problems.first { $0.kind == .coverageGap }
            #expect((gap == nil) == isCovered)
            if let gap { #expect(gap.message.contains("the types expected (") && snapshot.verdict == .incomplete) }
        }
    }

    @Test(arguments: [
        ("111122223333/us-east-1/page-0001.json", [], true), ("images-us-east-1.json", [], true),
        ("images-us-east-12.json", [], false), ("my-us-east-1-and-eu-west-1.json", [], false),
        ("page-1.json", [], false),
        ("111122223333/us-east-1/page-0001.json", ["111122223333"], true),
        ("444455556666/us-east-1/page-0001.json", ["111122223333"], false), ("us-east-1.json", ["111122223333"], false),
    ])
    func `an empty listing is of the expected Region that its path names, and that is said`(
        path: String,
        accounts: [String],
        isCovered: Bool
    ) {
        var settings = Settings(asOf: RuleExample.asOf, now: RuleExample.asOf)
        settings.expectation = CoverageExpectation(accounts: accounts, regions: ["eu-west-1", "us-east-1"])
        let full = #"{"Request":{},"Response":{"Images":[\#(Sketch.image("A"))]}}"#
        let snapshot = Analysis(settings).run([
            .memory(name: "111122223333/eu-west-1/page-0001.json", bytes: Array(full.utf8)),
            .memory(name: path, bytes: Array(#"{"Request":{},"Response":{"Images":[]}}"#.utf8)),
        ])
        #expect(snapshot.verdict == (isCovered ? .complete : .incomplete), "\(snapshot.problems)")
        let notes = snapshot.problems.filter { $0.kind == .coverageGap && $0.level == .note }
        #expect(notes.count == (isCovered ? 1 : 0))
        #expect(snapshot.coverage.contains { $0.region == "us-east-1" && $0.verdict == .complete } == isCovered)
    }

    @Test func `damaged XML is no covered listing, as damaged JSON is none`() {
        let page = "<DescribeImagesResponse><Images><item><Name>A</Name></item></Images></DescribeImagesResponse>"
        var settings = Settings(asOf: RuleExample.asOf, now: RuleExample.asOf)
        settings.threads = 1
        let snapshot = Analysis(settings).run([.memory(name: "page.xml", bytes: Array("\(page)<x".utf8))])
        #expect(snapshot.verdict == .unreadable)
        #expect(snapshot.coverage.map(\.verdict) == [.unreadable])
    }
}
