import Testing

@testable import Stillframe

/// Pages without requests: they follow one another as they lie.
@Suite struct PlainChainTests {
    @Test func `pages in order are a checked chain`() {
        var sketch = PageSketch()
        sketch.plain("page-8", next: "T1")
        sketch.plain("page-9", next: "T2")
        sketch.plain("page-10", next: nil)
        let linked = sketch.link()
        #expect(linked.chains.map(\.pages) == [[0, 1, 2]])
        #expect(linked.proofs == [.checked])
        #expect(linked.problems.allSatisfy { $0.kind == .numberingGap && $0.level == .note })
        #expect(linked.chains[0].scope == nil)
    }

    @Test func `Regions in one folder don't interleave`() {
        var sketch = PageSketch()
        sketch.plain("1", next: "E1", region: "us-east-1")
        sketch.plain("2", next: "W1", region: "eu-west-1")
        sketch.plain("3", next: nil, region: "us-east-1")
        sketch.plain("4", next: nil, region: "eu-west-1")
        let linked = sketch.link()
        #expect(linked.chains.map(\.pages) == [[1, 3], [0, 2]])
        #expect(linked.proofs == [.checked, .checked])
        #expect(linked.problems.isEmpty)
    }

    @Test func `partitions don't mix`() {
        var sketch = PageSketch()
        sketch.plain("1", next: "A", partition: "aws")
        sketch.plain("2", next: nil, partition: "aws-cn")
        #expect(sketch.link().chains.count == 2)
    }

    @Test func `a chain never leaves its folder`() {
        var sketch = PageSketch()
        sketch.plain("us/p1", next: "T1")
        sketch.plain("us/more/p2", next: nil)
        let linked = sketch.link()
        #expect(linked.verdicts == [.incomplete, .complete])
        #expect(linked.kinds == [.danglingEnd])
    }

    @Test func `folders are told apart code point by code point`() {
        var sketch = PageSketch()
        sketch.plain("caf\u{e9}/p1", next: "T1")
        sketch.plain("cafe\u{301}/p2", next: nil)
        #expect(sketch.link().chains.count == 2)
    }

    @Test func `a page after the end starts a new chain`() {
        var sketch = PageSketch()
        sketch.plain("1", next: nil)
        sketch.plain("2", next: "T")
        sketch.plain("3", next: nil)
        #expect(sketch.link().chains.map(\.pages) == [[0], [1, 2]])
    }

    @Test func `an empty page with a token is not "no images"`() {
        var sketch = PageSketch()
        sketch.plain("p", next: "T1", count: 0)
        let linked = sketch.link()
        #expect(linked.verdicts == [.incomplete])
        #expect(linked.kinds == [.danglingEnd])
    }

    @Test func `an empty account is complete`() {
        var sketch = PageSketch()
        sketch.plain("p", next: nil, count: 0)
        #expect(sketch.link().proofs == [.checked])
    }

    @Test func `an empty page goes on with the chain touched last in its folder`() {
        var sketch = PageSketch()
        sketch.plain("1-us", next: "A", region: "us-east-1")
        sketch.plain("2-eu", next: "B", region: "eu-west-1")
        sketch.plain("3-empty", next: nil, count: 0)
        sketch.plain("4-us", next: nil, region: "us-east-1")
        #expect(sketch.link().chains.map(\.pages) == [[1, 2], [0, 3]])
    }

    @Test func `an empty first page takes the Region of what follows`() {
        var sketch = PageSketch()
        sketch.plain("1", next: "A", count: 0)
        sketch.plain("2", next: "B", region: "eu-west-1")
        sketch.plain("3", next: nil, count: 0)
        let linked = sketch.link()
        #expect(linked.chains.map(\.pages) == [[0, 1, 2]])
        #expect(linked.chains[0].region == "eu-west-1")
        #expect(linked.proofs == [.checked])
    }

    @Test func `the token "null" is a token`() {
        var sketch = PageSketch()
        sketch.plain("p1", next: "null")
        #expect(sketch.link().kinds == [.danglingEnd])
    }

    @Test func `two different pages with one token are a contradiction`() {
        var sketch = PageSketch()
        sketch.plain("a", next: "T1")
        sketch.plain("b", next: "T1")
        sketch.plain("c", next: nil)
        let linked = sketch.link()
        #expect(linked.verdicts == [.conflicting])
        #expect(linked.kinds == [.tokenIssuedTwice])
    }

    @Test func `a page saved twice is counted once`() {
        var sketch = PageSketch()
        sketch.plain("page-1 (copy)", next: "T1", images: "1")
        sketch.plain("page-1", next: "T1", images: "1")
        sketch.plain("page-2", next: nil, images: "2")
        sketch.plain("page-2b", next: nil, images: "2")
        let linked = sketch.link()
        #expect(linked.chains.map(\.pages) == [[0, 2]])
        #expect(linked.proofs == [.checked])
        #expect(linked.kinds == [.repeatedPage, .repeatedPage])
        #expect(linked.repeatedPages == [1, 3])
    }

    @Test func `a copied folder is counted once, even if only a part of it was copied first`() {
        var sketch = PageSketch()
        sketch.plain("backup/1", next: "T1", images: "1")
        sketch.plain("backup/2", next: "T2", images: "2")
        sketch.plain("full/1", next: "T1", images: "1")
        sketch.plain("full/2", next: "T2", images: "2")
        sketch.plain("full/3", next: nil, images: "3")
        sketch.plain("older/3", next: nil, images: "3")
        let linked = sketch.link()
        #expect(linked.chains.map(\.pages) == [[2, 3, 4]])
        #expect(linked.proofs == [.checked])
        #expect(linked.repeatedPages == [0, 1, 5])
    }

    @Test func `two listings that end alike are two listings`() {
        var sketch = PageSketch()
        sketch.plain("monday/1", next: "R1", images: "1")
        sketch.plain("monday/2", next: nil, images: "2")
        sketch.plain("tuesday/1", next: "S1", images: "1 changed")
        sketch.plain("tuesday/2", next: nil, images: "2")
        let linked = sketch.link()
        #expect(linked.chains.map(\.pages) == [[0, 1], [2, 3]])
        #expect(linked.problems.isEmpty)
    }

    @Test func `empty pages are no repeats of one another`() {
        var sketch = PageSketch()
        sketch.plain("us/1", next: nil, count: 0)
        sketch.plain("eu/1", next: nil, count: 0)
        let linked = sketch.link()
        #expect(linked.proofs == [.checked, .checked])
        #expect(linked.problems.isEmpty)
    }

    @Test func `an error page takes the place of the continuation`() {
        var sketch = PageSketch()
        sketch.plain("p1", next: "T1")
        sketch.error("p2")
        sketch.plain("p3", next: nil)
        let linked = sketch.link()
        #expect(linked.chains.map(\.pages) == [[0], [2]])
        #expect(linked.verdicts == [.incomplete, .complete])
        #expect(linked.problems.isEmpty)
    }

    @Test func `an error page in another folder says nothing`() {
        var sketch = PageSketch()
        sketch.plain("a/1", next: "T1")
        sketch.error("b/1")
        sketch.plain("a/2", next: nil)
        #expect(sketch.link().proofs == [.checked])
    }

    @Test func `with several open chains an error page belongs to the one that stays open`() {
        var sketch = PageSketch()
        sketch.plain("1-eu", next: "A", region: "eu-west-1")
        sketch.plain("1-us", next: "B", region: "us-east-1")
        sketch.error("2-eu")
        sketch.plain("2-us", next: nil, region: "us-east-1")
        let linked = sketch.link()
        #expect(linked.chains.map(\.pages) == [[0], [1, 3]])
        #expect(linked.verdicts == [.incomplete, .complete])
        #expect(linked.problems.isEmpty)
    }

    @Test func `a token that is no string leaves the chain incomplete`() {
        var sketch = PageSketch()
        sketch.plain("1", next: nil, hasUnusableToken: true)
        let linked = sketch.link()
        #expect(linked.verdicts == [.incomplete])
        #expect(linked.problems.isEmpty)
    }

    @Test func `images without pages are a chain a file, of which nothing is known`() {
        var sketch = PageSketch()
        sketch.bareImages("a.ndjson")
        sketch.bareImages("b.json", count: 3)
        sketch.bareImages("a.ndjson")
        let linked = sketch.link()
        #expect(linked.chains.map(\.pages) == [[0, 2], [1]])
        #expect(linked.verdicts == [.unknown, .unknown])
        #expect(linked.proofs == [.none, .none])
        #expect(linked.kinds == [.completenessUnknown, .completenessUnknown])
        #expect(linked.problems.allSatisfy { $0.effect == .unknown && $0.level == .note })
    }
}
