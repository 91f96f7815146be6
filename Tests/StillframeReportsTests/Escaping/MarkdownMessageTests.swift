import Testing

@testable import StillframeReports

@Suite struct MarkdownMessageTests {
    private func message(_ text: String) -> String {
        var output = ""
        MarkdownMessage.write(text, to: &output)
        return output
    }

    @Test(arguments: [
        (
            "fetch the rest with `aws x --token a==`, then read again",
            "fetch the rest with `aws x --token a==`, then read again"
        ),
        ("`a`", "`a`"), ("a `b` c `d`", "a `b` c `d`"), ("no command", "no command"), ("", ""),
    ])
    func `commands between backticks are code`(text: String, expected: String) {
        #expect(message(text) == expected)
    }

    @Test(arguments: [
        ("a ` b", "a \\` b"), ("a `` b", "a  b"), ("*x* `<b>|` <i>", "\\*x\\* `<b>`&#124; &lt;i&gt;"),
        ("a `b` c `", "a \\`b\\` c \\`"),
    ])
    func `backticks from the dump set nothing free`(text: String, expected: String) {
        #expect(message(text) == expected)
    }
}
