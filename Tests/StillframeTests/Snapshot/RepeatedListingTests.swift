import Testing

@testable import Stillframe

/// Several complete listings of one account and Region in one folder.
@Suite struct RepeatedListingTests {
    private static let a = Sketch.image("a")
    private static let old = Sketch.image("old")
    private static let new = Sketch.image("new")

    /// A page of a month of 2026; 0 for one without a capture time.
    private static func page(_ month: Int, _ images: [String], type: String? = nil, next: String? = nil) -> String {
        let token = next.map { ",\"NextToken\":\"\($0)\"" } ?? ""
        let time =
            month == 0
            ? ""
            : ",\"ResponseMetadata\":{\"HTTPHeaders\":{\"date\":\"2026-\(month < 10 ? "0" : "")\(month)-01T00:00:00Z\"}}"
        let page = "{\"Images\":[\(images.joined(separator: ","))]\(token)\(time)}"
        return type.map { "{\"Request\":{\($0)},\"Response\":\(page)}" } ?? page
    }

    private static func run(_ pages: String...) -> Snapshot {
        let inputs = pages.enumerated().map { DumpInput.memory(name: "\($0)/p.json", bytes: Array($1.utf8)) }
        return Analysis(Settings(now: RuleExample.asOf)).run(inputs)
    }

    private static func names(_ snapshot: Snapshot) -> [String] { snapshot.images.map(\.name) }

    @Test func `the newest counts, and the images of the older alone are left out`() {
        let snapshot = Self.run(Self.page(10, [Self.a, Self.new]), Self.page(9, [Self.a, Self.old]))
        #expect(Self.names(snapshot) == ["a", "new"])
        #expect(snapshot.verdict == .complete)
        #expect(snapshot.chains.count == 2)
        #expect(snapshot.chains.map { $0.captured?.description } == ["2026-10-01T00:00:00Z", "2026-09-01T00:00:00Z"])
        #expect(snapshot.problems.map(\.kind) == [.severalSnapshots])
        #expect(snapshot.problems[0].level == .note)
        #expect(
            snapshot.problems[0].message
                == "2 complete listings hold images of account 111122223333 in eu-west-1: the newest complete one, captured "
                + "2026-10-01T00:00:00Z ('0/p.json'), counts, and the other one ('1/p.json') is left out; compare them by "
                + "giving each folder or file alone"
        )
    }

    @Test func `without all capture times, or with equal ones, all count and it is said`() {
        for pages in [(0, 0), (10, 0), (10, 10)] {
            let snapshot = Self.run(Self.page(pages.0, [Self.a, Self.old]), Self.page(pages.1, [Self.a, Self.new]))
            #expect(Self.names(snapshot) == ["a", "old", "new"])
            #expect(snapshot.problems.map(\.kind) == [.severalSnapshots])
            #expect(
                snapshot.problems[0].message.contains("every image of each is counted once; compare them by giving")
            )
        }
    }

    @Test func `listings with different recorded filters are parts of one snapshot`() {
        let snapshot = Self.run(
            Self.page(9, [Self.a], type: #""Names":["a"]"#),
            Self.page(10, [Self.new], type: #""Names":["new"]"#)
        )
        #expect(Self.names(snapshot) == ["a", "new"])
        #expect(!snapshot.problems.contains { $0.kind == .severalSnapshots })
    }

    @Test func `listings with the same recorded filters count once, even with nothing in common`() {
        let snapshot = Self.run(
            Self.page(9, [Self.old], type: #""Type":"PRIVATE""#),
            Self.page(10, [Self.new], type: #""Type":"PRIVATE""#)
        )
        #expect(Self.names(snapshot) == ["new"])
    }

    @Test func `where filters are not recorded, listings with nothing in common all count`() {
        let snapshot = Self.run(Self.page(9, [Self.old]), Self.page(10, [Self.new]))
        #expect(Self.names(snapshot) == ["old", "new"])
        #expect(snapshot.problems.map(\.kind) == [.severalSnapshots])
    }

    @Test func `a filtered listing never replaces one whose filters are not known`() {
        let snapshot = Self.run(Self.page(9, [Self.a, Self.old]), Self.page(10, [Self.a], type: #""Names":["a"]"#))
        #expect(Self.names(snapshot) == ["a", "old"])
    }

    @Test func `other Regions, accounts and receivers' views are no repeats`() {
        let snapshot = Self.run(
            Self.page(9, [Self.a]),
            Self.page(10, [Sketch.image("a", region: "us-east-1")]),
            Self.page(11, [Sketch.image("x", account: "444455556666"), Sketch.image("a", ["Visibility": "SHARED"])])
        )
        #expect(snapshot.problems.isEmpty)
        #expect(snapshot.images.count == 3)
    }

    @Test func `a newer listing that is not complete replaces nothing`() {
        let open = Self.run(Self.page(9, [Self.a, Self.old]), Self.page(10, [Self.a], next: "T"))
        #expect(Self.names(open) == ["a", "old"])
        #expect(open.verdict == .incomplete)

        let contradictory = Self.run(
            Self.page(9, [Self.a, Self.old]),
            Self.page(10, [Self.a, Sketch.image("a", ["DisplayName": "changed"])])
        )
        #expect(Self.names(contradictory) == ["a", "old"])

        let damaged = Self.run(Self.page(9, [Self.a, Self.old]), Self.page(10, [Self.a, Self.new]) + "{\"Images\":[")
        #expect(Self.names(damaged) == ["a", "old", "new"])
        #expect(damaged.verdict == .unreadable)
    }

    @Test func `of three the newest counts`() {
        let snapshot = Self.run(
            Self.page(9, [Self.a]),
            Self.page(11, [Self.a, Self.new]),
            Self.page(10, [Self.a, Self.old])
        )
        #expect(Self.names(snapshot) == ["a", "new"])
        #expect(snapshot.problems[0].message.contains("counts, and the 2 others are left out"))
    }

    @Test func `an incomplete listing beside a complete one is left out, newer or older, and it is said`() {
        for month in [9, 11] {
            let cut = Self.page(month, [Self.a, Self.old]).replacing(
                "\"Images\"",
                with: "\"NextToken\":\"t\",\"Images\""
            )
            let snapshot = Self.run(Self.page(10, [Self.a, Self.new]), cut)
            #expect(Self.names(snapshot) == ["a", "new"], "\(month)")
            #expect(snapshot.verdict == .incomplete)
            #expect(
                snapshot.problems.contains {
                    $0.kind == .severalSnapshots && $0.message.contains("1 of them complete,")
                }
            )
        }
    }
}
