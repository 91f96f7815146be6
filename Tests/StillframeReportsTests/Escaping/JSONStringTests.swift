import Testing

@testable import StillframeReports

@Suite struct JSONStringTests {
    private func json(_ text: String) -> String {
        var output = ""
        JSONString.write(text, to: &output)
        return output
    }

    @Test(arguments: [
        ("", "\"\""), ("plain", "\"plain\""), ("say \"hi\"", #""say \"hi\"""#), ("a\\b", #""a\\b""#),
        ("\n\r\t", #""\n\r\t""#), ("\r\n", #""\r\n""#), ("\u{0}\u{8}\u{1F}", #""\u0000\u0008\u001F""#),
        ("\u{7F}\u{9B}", #""\u007F\u009B""#), ("\u{2028}\u{2029}", #""\u2028\u2029""#), ("\u{202E}x", #""\u202Ex""#),
        ("\u{E0041}", #""\uDB40\uDC41""#), ("é \u{1F600}", "\"é \u{1F600}\""), ("\"\u{301}", "\"\\\"\u{301}\""),
    ])
    func `text is a valid and harmless string`(text: String, expected: String) {
        #expect(json(text) == expected)
    }
}
