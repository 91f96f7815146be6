import Testing

@testable import StillframeReports

@Suite struct CSVFieldTests {
    private func field(_ text: String) -> String {
        var output = ""
        CSVField.write(text, to: &output)
        return output
    }

    @Test(arguments: [
        ("plain", "plain"), ("", ""), ("two words", "two words"), ("a,b", "\"a,b\""),
        ("say \"hi\"", "\"say \"\"hi\"\"\""),
        ("a\nb", "\"a\nb\""), ("a\r\nb", "\"a\r\nb\""), ("\"", "\"\"\"\""), ("é", "\"é\""), ("a;b", "a;b"),
        ("e\u{301},\u{301}", "\"e\u{301},\u{301}\""),
    ])
    func `fields are quoted as RFC 4180 says`(text: String, expected: String) {
        #expect(field(text) == expected)
    }

    @Test(arguments: [
        "=cmd|' /C calc'!A0", "+1+1", "-1+1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", " =1", "\u{A0}=1", "\u{FF1D}1",
        "\u{FF0B}1", "\u{FF0D}1", "\u{FF20}1", "=", "-", "=\"a\",b", "\u{3000}@x", "\u{2003}=1", "\u{2028}=1", " \t=1",
    ])
    func `a spreadsheet finds no formula`(text: String) {
        #expect(field(text).hasPrefix("\"'"))
        #expect(field(text).hasSuffix("\""))
    }

    @Test(arguments: ["a=b", "2026-10-31", "05-21-2024", "a@b.example", "'=1", "(-1)", "_x"])
    func `a sign inside a text is no formula`(text: String) {
        #expect(field(text) == text)
    }

    @Test func `control characters are made visible, tabs and line breaks kept`() {
        #expect(field("a\u{0}\u{1B}[31m\u{202E}\t\n") == "\"a\\u{0}\\u{1B}[31m\\u{202E}\t\n\"")
    }

    @Test(arguments: ["", "abc", "Office-2026", "05-21-2024", "a b", "a;b", "https://a/b"])
    func `a harmless text is written as it is`(text: String) {
        #expect(CSVField.isHarmless(text))
        #expect(field(text) == text)
    }

    @Test(arguments: [
        "=1", "-1", " a", "a,b", "a\"", "a=b", "a%3Db", "a\n", "é", "\t", "@a", "(a)", "a&b", "X-Amz-Signature: a",
    ])
    func `what may need care is looked at`(text: String) {
        #expect(!CSVField.isHarmless(text))
    }
}
