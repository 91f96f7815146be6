import Testing

@testable import Stillframe

/// Recorded and plain pages in one folder.
@Suite struct MixedChainTests {
    @Test func `a plain page fills the one free place`() {
        var sketch = PageSketch()
        sketch.recorded("p1", asked: nil, next: "T1")
        sketch.plain("p2", next: "T2")
        sketch.recorded("p3", asked: "T2", next: nil)
        let linked = sketch.link()
        #expect(linked.chains.map(\.pages) == [[0, 1, 2]])
        #expect(linked.proofs == [.checked])
        #expect(linked.kinds == [.assumedLink])
        #expect(linked.problems[0].effect == nil)
        #expect(linked.chains[0].scope?.isEmpty == true)
    }

    @Test func `plain pages fill the free place at the end`() {
        var sketch = PageSketch()
        sketch.recorded("p1", asked: nil, next: "T1")
        sketch.plain("p2", next: "T2")
        sketch.plain("p3", next: nil)
        let linked = sketch.link()
        #expect(linked.chains.map(\.pages) == [[0, 1, 2]])
        #expect(linked.proofs == [.checked])
        #expect(linked.kinds == [.assumedLink])
    }

    @Test func `a filled place may end open`() {
        var sketch = PageSketch()
        sketch.recorded("p1", asked: nil, next: "T1")
        sketch.plain("p2", next: "T2")
        let linked = sketch.link()
        #expect(linked.verdicts == [.incomplete])
        #expect(linked.kinds == [.assumedLink, .danglingEnd])
    }

    @Test func `a plain page may be the first one`() {
        var sketch = PageSketch()
        sketch.plain("p1", next: "T1")
        sketch.recorded("p2", asked: "T1", next: "T2")
        sketch.recorded("p3", asked: "T2", next: nil)
        let linked = sketch.link()
        #expect(linked.chains.map(\.pages) == [[0, 1, 2]])
        #expect(linked.proofs == [.checked])
        #expect(linked.kinds == [.assumedLink])
    }

    @Test func `a plain start with an unusable token inside is incomplete`() {
        var sketch = PageSketch()
        sketch.plain("p1", next: nil, hasUnusableToken: true)
        sketch.plain("p2", next: "T2")
        sketch.recorded("p3", asked: "T2", next: nil)
        let linked = sketch.link()
        #expect(linked.chains.map(\.pages) == [[0, 1, 2]])
        #expect(linked.verdicts == [.incomplete])
    }

    @Test func `two places and two pages fit if tokens leave one way`() {
        var sketch = PageSketch()
        sketch.recorded("p1", asked: nil, next: "T1")
        sketch.plain("p2", next: "T2")
        sketch.recorded("p3", asked: "T2", next: "T3")
        sketch.plain("p4", next: nil)
        let linked = sketch.link()
        #expect(linked.chains.map(\.pages) == [[0, 1, 2, 3]])
        #expect(linked.proofs == [.checked])
    }

    @Test func `two candidates for one place leave it free`() {
        var sketch = PageSketch()
        sketch.recorded("p1", asked: nil, next: "T1")
        sketch.plain("p2", next: nil)
        sketch.plain("p3", next: nil)
        let linked = sketch.link()
        #expect(linked.chains.count == 3)
        #expect(linked.kinds == [.danglingEnd])
    }

    @Test func `two places for one candidate leave both free`() {
        var sketch = PageSketch()
        sketch.recorded("a1", asked: nil, next: "A")
        sketch.recorded("b1", asked: nil, next: "B")
        sketch.plain("p2", next: nil)
        #expect(sketch.link().kinds == [.danglingEnd, .danglingEnd])
    }

    @Test func `a candidate of another Region, folder or account doesn't fit`() {
        var region = PageSketch()
        region.recorded("p1", asked: nil, next: "T1", region: "us-east-1")
        region.plain("p2", next: nil, region: "eu-west-1")
        #expect(region.link().kinds == [.danglingEnd])

        var folder = PageSketch()
        folder.recorded("a/p1", asked: nil, next: "T1")
        folder.plain("b/p2", next: nil)
        #expect(folder.link().kinds == [.danglingEnd])

        var account = PageSketch()
        account.recorded("p1", asked: nil, next: "T1", accounts: ["111122223333"])
        account.plain("p2", next: nil, accounts: ["444455556666"])
        #expect(account.link().kinds == [.danglingEnd])
    }

    @Test func `a page that leads into its own chain's start doesn't fill its end`() {
        var sketch = PageSketch()
        sketch.plain("p1", next: "T1")
        sketch.recorded("p2", asked: "T1", next: "T2")
        let linked = sketch.link()
        #expect(linked.chains.map(\.pages) == [[0, 1]])
        #expect(linked.kinds == [.assumedLink, .danglingEnd])
    }

    @Test func `what fills one folder's place may have its own place filled in another`() {
        var sketch = PageSketch()
        sketch.recorded("b/3", asked: "U", next: "V")
        sketch.plain("b/4", next: "W")
        sketch.recorded("a/1", asked: nil, next: "A")
        sketch.plain("a/2", next: "U")
        sketch.recorded("c/5", asked: "W", next: nil)
        let linked = sketch.link()
        #expect(sketch.files(linked) == [["a/1", "a/2", "b/3", "b/4", "c/5"]])
        #expect(linked.proofs == [.checked])
        #expect(linked.kinds == [.assumedLink, .assumedLink])
    }

    @Test func `a raw copy of a recorded listing is counted once`() {
        var sketch = PageSketch()
        sketch.recorded("p1", asked: nil, next: "T1", images: "1")
        sketch.plain("p1.raw", next: "T1", images: "1")
        sketch.recorded("p2", asked: "T1", next: nil, images: "2")
        sketch.plain("p2.raw", next: nil, images: "2")
        let linked = sketch.link()
        #expect(linked.chains.map(\.pages) == [[0, 2]])
        #expect(linked.proofs == [.proved])
        #expect(linked.repeatedPages == [1, 3])
    }

    @Test func `a plain page that issues a recorded page's token contradicts it`() {
        var sketch = PageSketch()
        sketch.recorded("p1", asked: nil, next: "T1", images: "1")
        sketch.plain("q1", next: "T1", images: "other")
        sketch.recorded("p2", asked: "T1", next: nil)
        let linked = sketch.link()
        #expect(linked.verdicts == [.conflicting])
        #expect(linked.kinds == [.tokenIssuedTwice])
    }

    @Test func `an error body answers a plain page's token`() {
        var sketch = PageSketch()
        sketch.plain("p1", next: "T1")
        sketch.error("e", asked: "T1")
        sketch.plain("p2", next: nil)
        let linked = sketch.link()
        #expect(linked.verdicts == [.incomplete, .complete])
        #expect(linked.problems.isEmpty)
    }
}
