import Testing

@testable import Stillframe

/// Plain pages of one folder that lie behind one another and are of different listings all the same.
@Suite struct ListingBreakTests {
    @Test(
        arguments: [
            ["appstream-2026-09-30.json", "appstream-2026-10-31.json"], ["2026-09.json", "2026-10.json"],
            ["20260930-page-1", "20261031-page-1"], ["images_30_09_2026.json", "images_31_10_2026.json"],
            ["1790769600.json", "1793448000.json"], ["2026-10-30T2300Z", "2026-10-31T2300Z"],
            ["images-2026.10.30.json", "images-2026.10.31.json"], ["page-1-09-30-2026", "page-1-10-31-2026"],
            ["2026-09-30.json", "rest.json"], ["2026-10-31-page-1", "2026-11-01-page-1"],
            ["page-1-2026-10-31", "page-2-2026-11-02"],
        ]
    )
    func `a listing that was cut is not continued by one of another date`(files: [String]) {
        var sketch = PageSketch()
        sketch.plain(files[0], next: "T")
        sketch.plain(files[1], next: nil)
        let linked = sketch.link()
        #expect(linked.chains.map(\.pages) == [[0], [1]])
        #expect(linked.verdicts == [.incomplete, .complete])
        #expect(linked.kinds == [.danglingEnd])
        #expect(linked.problems[0].message.contains("other dates in their names"))
    }

    @Test(
        arguments: [
            ["2026-10-31-page-1", "2026-10-31-page-2"], ["2026-10-30T235959Z", "2026-10-31T000004Z"],
            ["20261030_235959", "20261031_000004"], ["page-1-2026-10", "page-2-2026-10"],
            ["img-2008-01", "img-2008-02"],
            ["page-1-2026-10-31", "page-2-2026-11-01"], ["2026-10-31_1.json", "2026-11-01_2.json"],
            ["1790769600.json", "1790769700.json"], ["v2026-13-01", "v2026-13-02"], ["page-2026", "page-2027"],
        ]
    )
    func `one date, a night's turn and other numbers break nothing`(files: [String]) {
        var sketch = PageSketch()
        sketch.plain(files[0], next: "T")
        sketch.plain(files[1], next: nil)
        #expect(sketch.link().chains.map(\.pages) == [[0, 1]])
    }

    @Test func `listings of two months whose pages interleave are told apart`() {
        var sketch = PageSketch()
        sketch.plain("page-1-2026-09", next: "A")
        sketch.plain("page-1-2026-10", next: "B")
        sketch.plain("page-2-2026-09", next: nil)
        sketch.plain("page-2-2026-10", next: nil)
        let linked = sketch.link()
        #expect(linked.chains.map(\.pages) == [[0, 2], [1, 3]])
        #expect(linked.proofs == [.checked, .checked])
    }

    @Test(arguments: [(720, [[0, 1]]), (721, [[0], [1]]), (-721, [[0], [1]])] as [(Int64, [[Int]])])
    func `capture times over twelve hours apart tell listings apart`(minutes: Int64, chains: [[Int]]) {
        var sketch = PageSketch()
        sketch.plain("a", next: "T", captured: 29_000_000)
        sketch.plain("b", next: nil, captured: 29_000_000 + minutes)
        #expect(sketch.link().chains.map(\.pages) == chains)
    }

    @Test func `capture times outweigh names, and count where others lack them`() {
        var sketch = PageSketch()
        sketch.plain("2026-09-30", next: "T", captured: 29_000_000)
        sketch.plain("2026-10-31", next: nil, captured: 29_000_001)
        #expect(sketch.link().chains.map(\.pages) == [[0, 1]])
        var mixed = PageSketch()
        mixed.plain("a", next: "T", captured: 29_000_000)
        mixed.plain("b", next: nil, captured: 29_100_000)
        mixed.plain("c", next: nil)
        #expect(mixed.link().chains.map(\.pages) == [[0], [1], [2]])
    }

    @Test func `the farthest capture times do not overflow`() {
        var sketch = PageSketch()
        sketch.plain("a", next: "T", captured: Int64.min / 60_000_000)
        sketch.plain("b", next: nil, captured: Int64.max / 60_000_000)
        #expect(sketch.link().chains.count == 2)
    }

    @Test func `a page that begins as the listing did begins another`() {
        var sketch = PageSketch()
        sketch.plain("sept", next: "A", opening: "x y")
        sketch.plain("sept-2", next: "B", opening: "z w")
        sketch.plain("today", next: "C", opening: "x y")
        sketch.plain("today-2", next: nil)
        let linked = sketch.link()
        #expect(linked.chains.map(\.pages) == [[0, 1], [2, 3]])
        #expect(linked.problems.map(\.message).contains { $0.contains("most of this listing's images again") })
    }

    @Test(
        arguments: [
            ("a b c", "n a b c", 2), ("a b c", "n b c", 2), ("a b c d", "c d e f", 1), ("a", "a", 1), ("a b", "b c", 1),
            ("a b c", "c d", 1), ("a b c", "x y", 1),
        ]
    )
    func `a page with most of the listing's images again begins another`(first: String, second: String, chains: Int) {
        var sketch = PageSketch()
        sketch.plain("a-1", next: "A", opening: first)
        sketch.plain("b-1", next: nil, opening: second)
        #expect(sketch.link().chains.count == chains)
    }

    @Test(arguments: ["2026-10-31T1800Z.json|2026-11-01T0800Z.json", "2026-10-31.json|2026-11-01.json"])
    func `what a client fetches later goes on where it stopped`(files: String) {
        let files = files.split(separator: "|").map(String.init)
        let token = "eyJOZXh0VG9rZW4iOiAiVCIsICJib3RvX3RydW5jYXRlX2Ftb3VudCI6IDJ9"
        var named = PageSketch()
        named.plain(files[0], next: token, opening: "a b")
        named.plain(files[1], next: nil, opening: "c d")
        #expect(named.link().verdicts == [.complete])
        var captured = PageSketch()
        captured.plain("images-1", next: token, captured: 29_000_000)
        captured.plain("images-2", next: nil, captured: 29_000_900)
        #expect(captured.link().verdicts == [.complete])
    }

    @Test func `a page saved twice is still a page saved twice`() {
        var sketch = PageSketch()
        sketch.plain("1", next: "A", images: "one", opening: "x y")
        sketch.plain("1-copy", next: "A", images: "one", opening: "x y")
        sketch.plain("2", next: nil)
        let linked = sketch.link()
        #expect(linked.chains.map(\.pages) == [[0, 2]])
        #expect(linked.kinds == [.repeatedPage])
    }

    @Test(.timeLimit(.minutes(1))) func `a folder of very many days stays cheap`() {
        var sketch = PageSketch()
        for day in 0..<60_000 { sketch.plain("p\(day)", next: "T\(day)", captured: Int64(day) * 1440) }
        #expect(sketch.link().chains.count == 60_000)
    }
}
