import Testing

@testable import Stillframe

/// Plain pages that come again: listings that go round, and copies.
@Suite struct PlainLoopTests {
    /// One letter a page; small letters carry a token, capitals end the listing; `client` tokens end in `___2`.
    private static func link(_ letters: String, count: Int = 2, tokens: String = "") -> LinkedChains {
        var sketch = PageSketch()
        for (index, letter) in letters.enumerated() {
            let next = letter.isUppercase ? nil : "\(letter)\(tokens)"
            sketch.plain("page-\(index)", next: next, images: "\(letter)", count: count)
        }
        return sketch.link()
    }

    @Test(arguments: ["abab", "aba", "abcbc", "abcabc", "aabbab", "aaa", "abbb", "aaaa", "aabbb"])
    func `a listing that goes round is a loop`(letters: String) {
        let linked = Self.link(letters)
        #expect(linked.verdicts == [.conflicting])
        #expect(linked.proofs == [.none])
        #expect(linked.kinds.count { $0 == .tokenLoop } == 1)
        #expect(linked.kinds.allSatisfy { $0 == .tokenLoop || $0 == .repeatedPage })
        #expect(linked.chains[0].pages.count == Set(letters).count)
    }

    @Test(arguments: ["aab", "aa", "aabb", "abb", "aaabbb"])
    func `copies beside their pages are no loop, but the end is missing`(letters: String) {
        let linked = Self.link(letters)
        #expect(linked.verdicts == [.incomplete])
        #expect(linked.kinds.contains(.danglingEnd))
        #expect(!linked.kinds.contains(.tokenLoop))
    }

    @Test(arguments: ["aaB", "abaB", "ababC", "aaaB", "aBaB", "aBBaB"])
    func `whatever comes again, a listing that reaches its end is complete`(letters: String) {
        let linked = Self.link(letters)
        #expect(linked.proofs == [.checked])
        #expect(linked.kinds.allSatisfy { $0 == .repeatedPage })
    }

    @Test func `pages without images go round too`() {
        #expect(Self.link("abab", count: 0).verdicts == [.conflicting])
    }

    @Test func `a listing that the client cut is no loop, however often it was saved`() {
        let linked = Self.link("aaa", tokens: "___2")
        #expect(linked.verdicts == [.incomplete])
        #expect(linked.kinds.contains(.clientTruncated))
        #expect(!linked.kinds.contains(.tokenLoop))
    }

    @Test func `the message tells which page is which`() {
        let messages = Self.link("abab").problems.filter { $0.kind == .tokenLoop }.map(\.message)
        #expect(
            messages == [
                "'page-2' is 'page-0' again, though the listing had come to 'page-1' and not to its end: the listing goes "
                    + "round, so save it again"
            ]
        )
        let same = Self.link("aaa").problems.filter { $0.kind == .tokenLoop }.map(\.message)
        #expect(
            same == ["'page-2' is 'page-0' once more, and nothing follows: the listing goes round, so save it again"]
        )
    }

    @Test func `a loop in one Region leaves another alone`() {
        var sketch = PageSketch()
        for index in 0..<4 {
            sketch.plain("\(index)-eu", next: "E\(index % 2)", images: "e\(index % 2)", region: "eu-west-1")
            sketch.plain("\(index)-us", next: index == 3 ? nil : "U\(index)", region: "us-east-1")
        }
        #expect(sketch.link().verdicts == [.conflicting, .complete])
    }
}
