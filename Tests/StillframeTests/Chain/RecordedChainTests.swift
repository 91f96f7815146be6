import Testing

@testable import Stillframe

/// Pages whose requests are recorded: tokens link them, and nothing else does.
@Suite struct RecordedChainTests {
    @Test func `pages linked by tokens are a proved chain whatever their order and names`() {
        var sketch = PageSketch()
        sketch.recorded("00.json", asked: "T2", next: nil)
        sketch.recorded("x/11.json", asked: "T1", next: "T2")
        sketch.recorded("9f.json", asked: nil, next: "T1")
        let linked = sketch.link()
        #expect(linked.chains.map(\.pages) == [[2, 1, 0]])
        #expect(linked.verdicts == [.complete])
        #expect(linked.proofs == [.proved])
        #expect(linked.problems.isEmpty)
        #expect(linked.chains[0].files == ["9f.json", "x/11.json", "00.json"])
        #expect(linked.chains[0].imageCount == 6)
        #expect(linked.chains[0].region == "us-east-1")
        #expect(linked.chains[0].partition == "aws")
        #expect(linked.chains[0].scope?.isEmpty == true)
    }

    @Test func `tokens are told apart code point by code point`() {
        let tokens = ["caf\u{e9}", "cafe\u{301}", "CAF\u{c9}", "caf\u{e9} "]
        var sketch = PageSketch()
        sketch.recorded("p0", asked: nil, next: tokens[0])
        for index in 0..<3 { sketch.recorded("p\(index + 1)", asked: tokens[index], next: tokens[index + 1]) }
        sketch.recorded("p4", asked: tokens[3], next: nil)
        let linked = sketch.link()
        #expect(linked.chains.map(\.pages) == [[0, 1, 2, 3, 4]])
        #expect(linked.proofs == [.proved])
    }

    @Test func `a token nobody asked for is a dangling end`() {
        var sketch = PageSketch()
        sketch.recorded("p1", asked: nil, next: "T1")
        sketch.recorded("p2", asked: "T1", next: "T2")
        let linked = sketch.link()
        #expect(linked.verdicts == [.incomplete])
        #expect(linked.proofs == [.none])
        #expect(linked.kinds == [.danglingEnd])
        #expect(linked.problems[0].effect == .incomplete)
        #expect(linked.problems[0].place?.file == "p2")
        #expect(
            linked.problems[0].message
                == #"'p2' names a next page (token "T2") that is not here: add the pages after it"#
        )
    }

    @Test func `a chain without its first page lacks its start`() {
        var sketch = PageSketch()
        sketch.recorded("p2", asked: "T1", next: "T2")
        let linked = sketch.link()
        #expect(linked.verdicts == [.incomplete])
        #expect(linked.kinds == [.missingStart, .danglingEnd])
    }

    @Test func `a hole in the middle is a missing page and an orphan`() {
        var sketch = PageSketch()
        sketch.recorded("p1", asked: nil, next: "T1")
        sketch.recorded("p3", asked: "T2", next: "T3")
        sketch.recorded("p4", asked: "T3", next: nil)
        let linked = sketch.link()
        #expect(linked.chains.map(\.pages) == [[0], [1, 2]])
        #expect(linked.verdicts == [.incomplete, .incomplete])
        #expect(linked.kinds == [.missingPage, .orphanPage])
    }

    @Test func `an orphan beside a complete chain lacks its start`() {
        var sketch = PageSketch()
        sketch.recorded("p1", asked: nil, next: nil)
        sketch.recorded("p9", asked: "T8", next: nil)
        let linked = sketch.link()
        #expect(linked.verdicts == [.complete, .incomplete])
        #expect(linked.kinds == [.missingStart])
    }

    @Test func `the hole of one Region has nothing to do with another`() {
        var sketch = PageSketch()
        sketch.recorded("p1", asked: nil, next: "T1", region: "us-east-1")
        sketch.recorded("p2", asked: "E1", next: nil, region: "eu-west-1")
        #expect(sketch.link().kinds == [.danglingEnd, .missingStart])
    }

    @Test func `two pages that issue one token are a contradiction`() {
        var sketch = PageSketch()
        sketch.recorded("a1", asked: nil, next: "T1")
        sketch.recorded("b1", asked: nil, next: "T1")
        sketch.recorded("p2", asked: "T1", next: nil)
        let linked = sketch.link()
        #expect(linked.verdicts == [.conflicting])
        #expect(linked.kinds == [.tokenIssuedTwice])
        #expect(linked.problems[0].effect == .conflicting)
        #expect(linked.chains[0].pages.sorted() == [0, 1, 2])
    }

    @Test func `two pages that issue one token nobody asked for are a contradiction too`() {
        var sketch = PageSketch()
        sketch.recorded("a1", asked: nil, next: "T1")
        sketch.recorded("b1", asked: nil, next: "T1")
        let linked = sketch.link()
        #expect(linked.verdicts == [.conflicting, .conflicting])
        #expect(linked.kinds.contains(.tokenIssuedTwice))
    }

    @Test func `two different answers to one request are a conflict`() {
        var sketch = PageSketch()
        sketch.recorded("p1", asked: nil, next: "T1")
        sketch.recorded("p2", asked: "T1", next: nil, images: "one")
        sketch.recorded("p2b", asked: "T1", next: "T2", images: "two")
        sketch.recorded("p3", asked: "T2", next: nil)
        let linked = sketch.link()
        #expect(linked.verdicts == [.conflicting])
        #expect(linked.kinds == [.conflictingPages])
        #expect(linked.problems[0].place?.file == "p2b")
        #expect(linked.chains[0].pages == [0, 1, 2, 3])
    }

    @Test func `a page asked for twice with one answer is a repeat`() {
        var sketch = PageSketch()
        sketch.recorded("p1", asked: nil, next: "T1", images: "a")
        sketch.recorded("p2", asked: "T1", next: nil, images: "b")
        sketch.recorded("p2 copy", asked: "T1", next: nil, images: "b")
        sketch.recorded("p1 copy", asked: nil, next: "T1", images: "a")
        let linked = sketch.link()
        #expect(linked.chains.map(\.pages) == [[0, 1]])
        #expect(linked.proofs == [.proved])
        #expect(linked.kinds == [.repeatedPage, .repeatedPage])
        #expect(linked.problems.allSatisfy { $0.effect == nil })
        #expect(linked.repeatedPages == [2, 3])
        #expect(linked.problems[0].message == "'p2 copy' repeats 'p2', the same, and is counted once")
    }

    @Test func `two first pages are two listings`() {
        var sketch = PageSketch()
        sketch.recorded("a1", asked: nil, next: "R1")
        sketch.recorded("a2", asked: "R1", next: nil)
        sketch.recorded("b1", asked: nil, next: "S1")
        sketch.recorded("b2", asked: "S1", next: nil)
        let linked = sketch.link()
        #expect(linked.chains.map(\.pages) == [[0, 1], [2, 3]])
        #expect(linked.proofs == [.proved, .proved])
        #expect(linked.problems.isEmpty)
    }

    @Test func `two empty listings are two listings`() {
        var sketch = PageSketch()
        sketch.recorded("us", asked: nil, next: nil, count: 0)
        sketch.recorded("eu", asked: nil, next: nil, count: 0)
        let linked = sketch.link()
        #expect(linked.proofs == [.proved, .proved])
        #expect(linked.problems.isEmpty)
    }

    @Test func `the same whole listing under another filter is no repeat`() {
        var sketch = PageSketch()
        sketch.recorded("all", asked: nil, next: nil, images: "a", scope: "")
        sketch.recorded("some", asked: nil, next: nil, images: "a", scope: "Names=a")
        #expect(sketch.link().chains.count == 2)
    }

    @Test func `a page that leads to itself is a loop`() {
        var sketch = PageSketch()
        sketch.recorded("p1", asked: nil, next: "T1")
        sketch.recorded("p2", asked: "T1", next: "T1")
        let linked = sketch.link()
        #expect(linked.verdicts == [.conflicting])
        #expect(linked.kinds == [.tokenLoop])
        #expect(linked.problems[0].place?.file == "p2")
    }

    @Test func `pages that lead back are a loop`() {
        var sketch = PageSketch()
        sketch.recorded("p1", asked: nil, next: "T1")
        sketch.recorded("p2", asked: "T1", next: "T2")
        sketch.recorded("p3", asked: "T2", next: "T1")
        let linked = sketch.link()
        #expect(linked.chains.map(\.pages) == [[0, 1, 2]])
        #expect(linked.kinds == [.tokenLoop])
    }

    @Test func `a loop without a way in is a loop`() {
        var sketch = PageSketch()
        sketch.recorded("pB", asked: "B", next: "A")
        sketch.recorded("pA", asked: "A", next: "B")
        let linked = sketch.link()
        #expect(linked.chains.map(\.pages) == [[0, 1]])
        #expect(linked.verdicts == [.conflicting])
        #expect(linked.kinds == [.tokenLoop])
    }

    @Test func `tokens that take turns are a loop, with the same images or with others`() {
        var same = PageSketch()
        same.recorded("p1", asked: nil, next: "A", images: "1")
        same.recorded("p2", asked: "A", next: "B", images: "2")
        same.recorded("p3", asked: "B", next: "A", images: "3")
        same.recorded("p4", asked: "A", next: "B", images: "2")
        #expect(same.link().kinds == [.tokenLoop, .repeatedPage])

        var other = PageSketch()
        other.recorded("p1", asked: nil, next: "A")
        other.recorded("p2", asked: "A", next: "B")
        other.recorded("p3", asked: "B", next: "A")
        other.recorded("p4", asked: "A", next: "B")
        let linked = other.link()
        #expect(linked.verdicts == [.conflicting])
        #expect(linked.kinds.contains(.tokenLoop))
        #expect(linked.kinds.contains(.conflictingPages))
    }

    @Test func `a request answered with an error only ends its chain without a second problem`() {
        var sketch = PageSketch()
        sketch.recorded("p1", asked: nil, next: "T1")
        sketch.error("p2", asked: "T1")
        let linked = sketch.link()
        #expect(linked.verdicts == [.incomplete])
        #expect(linked.problems.isEmpty)
        #expect(linked.answeredErrors.isEmpty)
    }

    @Test func `a request sent again after an error leaves nothing missing`() {
        var sketch = PageSketch()
        sketch.errorAtStart("x.har")
        sketch.recorded("x.har", asked: nil, next: "T1", images: "1")
        sketch.error("x.har", asked: "T1")
        sketch.recorded("x.har", asked: "T1", next: nil, images: "2")
        sketch.errorAtStart("y.har")
        let linked = sketch.link()
        #expect(linked.proofs == [.proved])
        #expect(linked.answeredErrors == [0, 2])
    }

    @Test func `a token that is no string leaves the chain open without a second problem`() {
        var sketch = PageSketch()
        sketch.recordedWithUnusableToken("p1", asked: nil)
        let linked = sketch.link()
        #expect(linked.verdicts == [.incomplete])
        #expect(linked.problems.isEmpty)
    }

    @Test func `a filtered listing is complete for its filter, and says so once`() {
        var sketch = PageSketch()
        sketch.recorded("p1", asked: nil, next: "T1", scope: "Type=PRIVATE")
        sketch.recorded("p2", asked: "T1", next: nil, scope: "Type=PRIVATE")
        let linked = sketch.link()
        #expect(linked.proofs == [.proved])
        #expect(linked.kinds == [.filteredRequest])
        #expect(linked.problems[0].effect == nil)
        #expect(linked.chains[0].scope == "Type=PRIVATE")
    }

    @Test func `chains stand by partition, Region and first page`() {
        var sketch = PageSketch()
        sketch.recorded("a", asked: nil, next: nil, region: "us-west-2")
        sketch.recorded("b", asked: nil, next: nil, region: "eu-west-1", accounts: ["2", "10"])
        sketch.recorded("c", asked: nil, next: nil, region: "us-west-2")
        sketch.recorded("d", asked: nil, next: nil, count: 0)
        let linked = sketch.link()
        #expect(linked.chains.map(\.pages) == [[3], [1], [0], [2]])
        #expect(linked.chains[1].accounts == ["10", "2"])
    }
}
