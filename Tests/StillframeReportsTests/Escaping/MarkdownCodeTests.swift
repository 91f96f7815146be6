import Testing

@testable import StillframeReports

@Suite struct MarkdownCodeTests {
    private func span(_ text: String) -> String {
        var output = ""
        MarkdownCode.write(text, to: &output)
        return output
    }

    @Test(arguments: [
        ("a", "`a`"), ("", ""), ("a`b", "``a`b``"), ("``", "``` `` ```"), ("`a", "`` `a ``"),
        ("a`` ` ```b", "````a`` ` ```b````"), (" a ", "`  a  `"), (" ", "` `"), ("a\\", "`a\\`"), ("\\", "`\\`"),
    ])
    func `no text ends its own span`(text: String, expected: String) {
        #expect(span(text) == expected)
    }

    @Test(arguments: [
        ("a|b", "`a`&#124;`b`"), ("|", "&#124;"), ("||`", "&#124;&#124;`` ` ``"), ("a\\|b", "`a\\`&#124;`b`"),
        ("a|\u{301}b", "`a`&#124;`\u{301}b`"),
    ])
    func `no bar ever ends a table's cell`(text: String, expected: String) {
        #expect(span(text) == expected)
    }

    @Test func `a span is one line of visible characters`() {
        #expect(span("a\nb\u{0}\u{202E}") == "`a b\\u{0}\\u{202E}`")
    }
}
