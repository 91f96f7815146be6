import Foundation
import Stillframe
import StillframeReports
import Testing

@Suite struct HostileDumpTests {
    private let snapshot = HostileDump.snapshot()
    private let options = ReportOptions(toolVersion: "0.1.0", inputTitle: HostileDump.text)

    @Test func `the dump is read, so that there is something to attack with`() {
        #expect(snapshot.images.count == 2)
        #expect(snapshot.verdict == .incomplete)
        #expect(snapshot.images[0].name.unicodeScalars.elementsEqual(HostileDump.text.unicodeScalars))
    }

    @Test func `no writer repeats a signature or hands on a control character`() throws {
        for text in try outputs() {
            #expect(!text.contains(HostileDump.secret))
            #expect(
                !text.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{9B}" || $0 == "\u{7}" || $0 == "\u{202E}" }
            )
        }
    }

    @Test func `every row of a Markdown table has the cells of its header`() {
        var count = 0
        for line in markdown.split(separator: "\n", omittingEmptySubsequences: false) {
            let bars = line.unicodeScalars.count { $0 == "|" }
            if bars == 0 {
                count = 0
            } else if count == 0 {
                count = bars
            }
            #expect(bars == count)
        }
    }

    @Test func `Markdown has no image, no HTML and no link but those of the rules`() {
        let allowed = Set(snapshot.rules.flatMap(\.references).map(\.address))
        for piece in withoutCode(markdown).split(separator: "](").dropFirst() {
            let address = piece.prefix { $0 != ")" }
            let isAnchor = address.hasPrefix("#") && Rule.all.contains { $0.id == address.dropFirst() }
            #expect(isAnchor || allowed.contains(String(address)) || piece.hasPrefix("javascript:alert"))
        }
        #expect(!withoutCode(markdown).contains("[a]("))
        #expect(!withoutCode(markdown).contains("<"))
        #expect(!withoutCode(markdown).contains("evil.example"))
        #expect(markdown.split(separator: "\n").count { $0.hasPrefix("```") } == 2)
        #expect(!markdown.split(separator: "\n").contains { $0.hasPrefix("# heading") })
    }

    @Test func `the report says at its top that it is no compliance result`() throws {
        let top = markdown.prefix(2000)
        #expect(top.contains("> [!WARNING]"))
        #expect(top.contains("This is not a compliance result."))
    }

    @Test(arguments: CSVTable.allCases)
    func `every CSV row has the columns of its header and no formula`(table: CSVTable) throws {
        var text = ""
        try CSVReport.write(table, snapshot, into: &text)
        let rows = try #require(CSVRows.parse(text))
        #expect(rows[0] == table.columns)
        for row in rows {
            #expect(row.count == table.columns.count)
            #expect(!row.contains { $0.first.map { "=+-@\t\r".contains($0) } ?? false })
        }
    }

    @Test func `the verify output is one JSON object`() throws {
        var text = ""
        VerifyReport.writeJSON(snapshot, into: &text)
        let object = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
        #expect(object["verdict"] as? String == "incomplete")
        #expect(object["images"] as? Int == 2)
        #expect((object["chains"] as? [Any])?.count == 1)
        let problems = try #require(object["problems"] as? [[String: Any]])
        #expect(problems.count == snapshot.problems.count)
        #expect(problems.allSatisfy { $0["level"] is String && $0["kind"] is String && $0["message"] is String })
    }

    @Test func `the same snapshot gives the same bytes`() throws {
        #expect(markdown == markdown)
        #expect(try outputs() == outputs())
    }

    @Test func `a listing without images still gives a report`() {
        var text = ""
        MarkdownReport.write(HostileDump.emptySnapshot(), options: ReportOptions(toolVersion: "0.1.0"), into: &text)
        #expect(text.hasPrefix("# AppStream images: COMPLETE, no gap seen\n"))
        #expect(text.contains("No image of yours or shared with you."))
    }

    private var markdown: String {
        var text = ""
        MarkdownReport.write(snapshot, options: options, into: &text)
        return text
    }

    private func outputs() throws -> [String] {
        var texts = [markdown]
        for table in CSVTable.allCases {
            var text = ""
            try CSVReport.write(table, snapshot, into: &text)
            texts.append(text)
        }
        var summary = ""
        SummaryText.write(snapshot, options: options, into: &summary)
        var verify = ""
        VerifyReport.writeText(snapshot, into: &verify)
        var json = ""
        VerifyReport.writeJSON(snapshot, into: &json)
        var errors = ""
        VerifyReport.writeErrors(snapshot, into: &errors)
        return texts + [summary, verify, json, errors]
    }

    /// Markdown without its code spans, as a renderer finds them.
    private func withoutCode(_ markdown: String) -> String {
        var output = ""
        for line in markdown.split(separator: "\n") {
            var rest = Substring(line)
            while let tick = rest.firstIndex(where: { $0 == "`" || $0 == "\\" }) {
                output += rest[..<tick]
                if rest[tick] == "\\" {
                    let end = rest.index(tick, offsetBy: 2, limitedBy: rest.endIndex) ?? rest.endIndex
                    output += rest[tick..<end]
                    rest = rest[end...]
                    continue
                }
                let fence = rest[tick...].prefix { $0 == "`" }
                rest = rest[fence.endIndex...]
                while let close = rest.firstIndex(of: "`") {
                    let run = rest[close...].prefix { $0 == "`" }
                    rest = rest[run.endIndex...]
                    if run.count == fence.count { break }
                }
            }
            output += rest
            output += "\n"
        }
        return output
    }
}
