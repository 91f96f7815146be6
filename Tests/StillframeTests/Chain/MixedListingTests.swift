import Testing

@testable import Stillframe

/// Pages that tokens link although they can't be of one listing.
@Suite struct MixedListingTests {
    @Test func `a change of filters is a contradiction, told once`() {
        var sketch = PageSketch()
        sketch.recorded("p1", asked: nil, next: "T1", scope: "Type=PRIVATE")
        sketch.recorded("p2", asked: "T1", next: "T2", scope: "")
        sketch.recorded("p3", asked: "T2", next: nil, scope: "Type=SHARED")
        let linked = sketch.link()
        #expect(linked.verdicts == [.conflicting])
        #expect(linked.proofs == [.none])
        #expect(linked.kinds == [.filteredRequest, .mixedListing])
        #expect(
            linked.problems[1].message
                == "'p2' was asked for without filters, but 'p1', whose listing it goes on with, with Type=PRIVATE: save "
                + "the listing again, with the same filters for every page"
        )
    }

    @Test func `a change of Region or partition is a contradiction`() {
        var region = PageSketch()
        region.recorded("p1", asked: nil, next: "T1", region: "eu-west-1")
        region.recorded("p2", asked: "T1", next: "T2", count: 0)
        region.recorded("p3", asked: "T2", next: nil, region: "us-east-1")
        let linked = region.link()
        #expect(linked.verdicts == [.conflicting])
        #expect(linked.kinds == [.mixedListing])
        #expect(linked.problems[0].place?.file == "p3")
        #expect(linked.problems[0].message.hasPrefix("'p3' shows images of us-east-1, but 'p1', whose listing"))

        var partition = PageSketch()
        partition.plain("p1", next: "T1", region: "x", partition: "aws-cn")
        partition.recorded("p2", asked: "T1", next: nil, region: "x")
        let other = partition.link()
        #expect(other.kinds.contains(.mixedListing))
        #expect(other.problems.contains { $0.message.contains("x in the partition aws-cn") })
    }

    @Test func `plain pages have no filters to compare, and pages without images no Region`() {
        var sketch = PageSketch()
        sketch.recorded("p1", asked: nil, next: "T1", scope: "Type=PRIVATE")
        sketch.plain("p2", next: "T2")
        sketch.recorded("p3", asked: "T2", next: nil, count: 0, scope: "Type=PRIVATE")
        #expect(sketch.link().proofs == [.checked])
    }

    @Test func `private images of two accounts are of two listings`() {
        var sketch = PageSketch()
        sketch.recorded("1", asked: nil, next: "T", accounts: ["111122223333"], owner: "111122223333")
        sketch.recorded("2", asked: "T", next: "U", accounts: ["777788889999"], owner: nil)
        sketch.recorded("3", asked: "U", next: nil, accounts: ["444455556666"], owner: "444455556666")
        let linked = sketch.link()
        #expect(linked.verdicts == [.conflicting])
        #expect(linked.kinds == [.mixedListing])
        #expect(linked.problems[0].message.contains("private images of 444455556666, but '1'"))
    }
}
