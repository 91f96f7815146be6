import Testing

@testable import Stillframe

/// Messages are for people: tokens are short, and nothing hostile passes.
@Suite struct ChainMessageTests {
    @Test func `a token is cut after eight characters`() {
        #expect(ShownText.token("12345678") == #""12345678""#)
        #expect(ShownText.token("123456789") == #""12345678…""#)
        #expect(ShownText.token("") == #""""#)
    }

    @Test(arguments: [
        "\u{1b}[31m", "\u{202e}", "\u{0}", "\u{7f}", "\u{85}", "\u{2028}", "\u{feff}", "\u{e000}", "\r\n", "\u{e0001}",
    ])
    func `what a terminal acts on or hides is replaced`(text: String) {
        let shown = ShownText.token(text)
        #expect(shown.unicodeScalars.contains("\u{fffd}"))
        #expect(!shown.unicodeScalars.contains { $0.properties.generalCategory == .control })
    }

    @Test func `hostile tokens and names never reach a message`() {
        let hostile = "\u{1b}]0;x\u{7}\u{202e}\r\n"
        var sketch = PageSketch()
        sketch.recorded("a\(hostile)", asked: nil, next: hostile + "1", scope: "Names=\(hostile)")
        sketch.recorded("b\(hostile)", asked: nil, next: hostile + "1")
        sketch.recorded("c\(hostile)", asked: hostile + "1", next: nil)
        sketch.recorded("d\(hostile)", asked: hostile + "1", next: hostile + "2")
        sketch.recorded("e\(hostile)", asked: hostile + "3", next: nil)
        sketch.plain("f\(hostile)", next: hostile + "___3")
        sketch.bareImages("g\(hostile)")
        let linked = sketch.link()
        #expect(linked.problems.count >= 6)
        for problem in linked.problems {
            #expect(!problem.message.unicodeScalars.contains { $0.value < 0x20 || $0 == "\u{7f}" || $0 == "\u{202e}" })
        }
    }

    @Test func `a whole token stands nowhere but in the client's command`() {
        let secret = "0123456789abcdef"
        var sketch = PageSketch()
        sketch.recorded("p1", asked: nil, next: secret)
        sketch.recorded("p3", asked: "x" + secret, next: nil)
        #expect(sketch.link().problems.allSatisfy { !$0.message.contains(secret) })
    }

    @Test func `pages of one file are told apart by their numbers, even on one line`() {
        var sketch = PageSketch()
        sketch.plain("p.ndjson", next: "T1", images: "a", line: 1)
        sketch.plain("p.ndjson", next: "T1", images: "b", line: 1)
        #expect(
            sketch.link().problems[0].message
                == "'p.ndjson' page 1 (line 1) and page 2 (line 1) are different pages that both issue the token \"T1\": keep "
                + "the pages of one listing"
        )
    }

    @Test func `a page alone in its file is named without a line`() {
        var sketch = PageSketch()
        sketch.plain("p.json", next: "T1", line: 3)
        #expect(sketch.link().problems[0].message.hasPrefix("'p.json' names a next page"))
        #expect(sketch.link().problems[0].place?.line == 3)
    }
}
