import Testing

@testable import Stillframe

@Suite struct QuotedTests {
    @Test(arguments: [("", #""""#), ("a b", #""a b""#), (#"a"b"#, #""a"b""#)])
    func `a text stands in quotes`(text: String, quoted: String) {
        #expect(Quoted(text).description == quoted)
    }

    @Test func `a long text is cut after 80 scalars`() {
        let full = String(repeating: "é", count: 80)
        #expect(Quoted(full).description == "\"\(full)\"")
        #expect(Quoted(full + "x").description == "\"\(full)…\"")
    }

    @Test func `marks that join one letter are cut too`() {
        let text = "e" + String(repeating: "\u{301}", count: 5_000)
        #expect(Quoted(text).description.unicodeScalars.count == 83)
    }
}
