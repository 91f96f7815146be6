import Testing

@testable import StillframeReports

@Suite struct MarkdownTextTests {
    private func escaped(_ text: String) -> String {
        var output = ""
        MarkdownText.write(text, to: &output)
        return output
    }

    @Test(arguments: [
        ("a|b", "a&#124;b"), ("`code`", "\\`code\\`"), ("*b* _i_ ~~s~~", "\\*b\\* \\_i\\_ \\~\\~s\\~\\~"),
        ("<b>", "&lt;b&gt;"), ("&lt;", "&amp;lt;"), ("\\|", "\\\\&#124;"), ("\\`", "\\\\\\`"), ("[a](b)", "\\[a\\](b)"),
        ("![a](b)", "\\!\\[a\\](b)"), ("[^1]", "\\[^1\\]"), ("<!-- x", "&lt;\\!-- x"), ("{a}", "\\{a\\}"),
    ])
    func `markup is escaped`(text: String, expected: String) {
        #expect(escaped(text) == expected)
    }

    @Test(arguments: [
        ("- a", "\\- a"), ("+ a", "\\+ a"), ("1. a", "1\\. a"), ("12) a", "12\\) a"), ("---", "\\---"),
        ("===", "\\==="),
        ("# a", "`#` a"), ("> a", "&gt; a"), ("-a", "-a"), ("0.1.0 is out", "0.1.0 is out"), ("a - b", "a - b"),
        ("a 1. b", "a 1. b"),
    ])
    func `a text at the start of a line begins no block`(text: String, expected: String) {
        #expect(escaped(text) == expected)
    }

    @Test(arguments: [
        ("see https://evil.example/a.", "see `https://evil.example/a`."), ("www.evil.example", "`www.evil.example`"),
        ("(evil.example)", "(`evil.example`)"), ("ask a@b.example, please", "ask `a@b.example`, please"),
        ("@octocat", "`@octocat`"), ("org/repo#1", "`org/repo#1`"), ("$x$", "`$x$`"), ("mailto:x", "`mailto:x`"),
        ("javascript:alert(1)", "`javascript:alert(1`)"), ("//evil", "`//evil`"),
        ("[x](https://evil.example)", "`[x](https://evil.example`)"),
    ])
    func `what a renderer would make a link or mention of is code`(text: String, expected: String) {
        #expect(escaped(text) == expected)
    }

    @Test func `words of the trade stay as they are`() {
        let text = "the role lacks ec2:DescribeSubnets; ask the owner (account 111122223333), 2.0 of 3."
        #expect(escaped(text) == text)
    }

    @Test func `a cut query and a shortened text end the code before them`() {
        #expect(escaped("https://b/i.png?…(query cut) lost") == "`https://b/i.png`?…(query cut) lost")
        #expect(escaped("…https://evil.example") == "…`https://evil.example`")
    }

    @Test func `line breaks become one space and hidden characters visible`() {
        #expect(escaped("a\r\nb\u{2028}c\td") == "a b c d")
        #expect(escaped("a\u{202E}b\u{1B}") == "a\\\\u\\{202E\\}b\\\\u\\{1B\\}")
    }

    @Test func `a combining character can't hide markup`() {
        #expect(escaped("a|\u{301}b") == "a&#124;\u{301}b")
        #expect(escaped("<\u{FE0F}b") == "&lt;\u{FE0F}b")
    }

    @Test func `plain text is written as it would be word by word`() {
        var random = SystemRandomNumberGenerator()
        let pieces = [
            "agent", "05-21-2024", "a.b", "1.0", "ftp:x", "mailto:x", " ", "  ", ".", ": ", ", ", "-", "a_b", "(x)",
            "#1", "é", "|", "//",
            "?", "\"quoted\"", "1.", "=", "",
        ]
        for _ in 0..<5000 {
            let text = (0..<Int.random(in: 0...5, using: &random)).map { _ in pieces.randomElement(using: &random) ?? ""
            }
            .joined(separator: Bool.random(using: &random) ? " " : "")
            var quick = ""
            var slow = ""
            MarkdownText.write(text, to: &quick)
            MarkdownText.writeWords(of: text, to: &slow)
            #expect(quick == slow, "\(text)")
        }
    }
}
