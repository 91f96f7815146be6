import Testing

@testable import StillframeReports

@Suite struct MarkdownTests {
    @Test func `literals are markup and values are not`() {
        let name = "**x** | <b>"
        let piece: Markdown = "**\(7)** of \(code: name): \(name)"
        #expect(piece.source == "**7** of `**x** `&#124;` <b>`: \\*\\*x\\*\\* &#124; &lt;b&gt;")
    }

    @Test func `pieces are put together without escaping them twice`() {
        let pieces: [Markdown] = ["*a*", "\(code: "b")"]
        #expect(Markdown.joined(pieces, separator: " · ").source == "*a* · `b`")
        #expect(Markdown.joined([], separator: ", ").source == "")
    }

    @Test func `a long text is shortened`() {
        let piece: Markdown = "\(String(repeating: "a", count: 400))"
        #expect(piece.source == String(repeating: "a", count: 300) + "…")
    }

    @Test func `a table's columns line up and no value adds a cell`() {
        var table = MarkdownTable([.text("Name"), .number("Count")])
        table.add("\(code: "a")", "\(1)")
        table.add("\("b | c\n| d")", "\(12_345)")
        var output = ""
        table.write(to: &output)
        let expected = """
            | Name                | Count |
            | ------------------- | ----: |
            | `a`                 |     1 |
            | b &#124; c &#124; d | 12345 |

            """
        #expect(output == expected)
    }

    @Test func `what a table leaves out is counted`() {
        var page = MarkdownPage()
        page.rest(0, in: .findings)
        page.rest(-3, in: .findings)
        #expect(page.text.isEmpty)
        page.rest(480, in: .findings)
        #expect(page.text == "… and 480 more; all are in `findings.csv` (`--format csv`).\n")
    }
}
