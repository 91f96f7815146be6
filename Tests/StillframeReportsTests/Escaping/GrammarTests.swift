import Testing

@testable import Stillframe
@testable import StillframeReports

@Suite struct GrammarTests {
    private static let hostile = [
        "https://b/i.png?X-Amz-Signature=SECRET", "x ?Token=SECRET", "a\u{1B}[31m\u{7}", "\u{202E}a", "\u{9B}2J",
        "\u{0}", "line\nbreak", "\u{2028}", "\u{E0041}",
    ]

    @Test(arguments: Grammar.allCases, hostile)
    func `no secret and no hidden character passes any grammar`(grammar: Grammar, text: String) {
        var output = ""
        grammar.write(text, to: &output)
        #expect(!output.contains("SECRET"))
        let isCSV = grammar == .csvField || grammar == .excelField
        let hidden = output.unicodeScalars.filter { HiddenScalar.contains($0) && !(isCSV && $0 == "\n") }
        #expect(hidden.isEmpty)
    }

    @Test(arguments: Grammar.allCases)
    func `a query is cut before a text is shortened`(grammar: Grammar) {
        var output = ""
        grammar.write("https://b/i.png?X-Amz-Signature=SECRET", limit: 28, to: &output)
        #expect(!output.contains("SEC"))
    }

    @Test func `a terminal gets no control character`() {
        var output = ""
        Grammar.terminal.write("\u{1B}]0;title\u{7}\u{1B}[2Jok\r\n\u{202E}", to: &output)
        #expect(output == "\\u{1B}]0;title\\u{7}\\u{1B}[2Jok \\u{202E}")
    }

    @Test func `a chart's label can't end its quotation`() {
        var output = ""
        Grammar.mermaidLabel.write("A\" : 1\n%% click <b> #quot; ```", to: &output)
        #expect(output == "A? ? 1??? click ?b? ?quot? ???")
        #expect(MermaidLabel.isExact("WINDOWS_SERVER_2019"))
        #expect(!MermaidLabel.isExact("a\""))
    }

    @Test(arguments: [
        ("abcdef", 3, "abc…"), ("abc", 3, "abc"), ("éé", 2, "éé"), ("éééé", 2, "éé…"), ("", 0, ""), ("a", 0, "…"),
    ])
    func `long texts are shortened by scalars`(text: String, limit: Int, expected: String) {
        #expect(Shortened.text(text, to: limit) == expected)
    }
}
