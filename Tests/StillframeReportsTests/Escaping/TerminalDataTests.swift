import StillframeReports
import Testing

/// Data on a terminal.
@Suite struct TerminalDataTests {
    @Test(
        arguments: [
            ("a\tb\n", "a\tb\n"), ("é\n", "é\n"), ("\u{1b}[31m\r\n", "\\u{1B}[31m\\u{D}\n"), ("\u{9b}x", "\\u{9B}x"),
            ("\u{202e}", "\\u{202E}"),
        ]
    )
    func `what acts on a terminal is made visible`(text: String, expected: String) {
        #expect(TerminalData.visible(Array(text.utf8)) == Array(expected.utf8))
    }
}
