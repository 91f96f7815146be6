import Foundation
import Stillframe
import Testing

@testable import StillframeReports

@Suite struct HostileDumpTests {
    private let snapshot = HostileDump.snapshot()

    @Test func `the dump is read, so that there is something to attack with`() {
        #expect(snapshot.images.count == 2)
        #expect(snapshot.verdict == .incomplete)
        #expect(snapshot.images[0].name.unicodeScalars.elementsEqual(HostileDump.text.unicodeScalars))
    }

    @Test(arguments: HostileDump.texts)
    func `no writer repeats a secret or hands on a hidden character`(text: String) throws {
        for (format, output) in try outputs(of: HostileDump.snapshot(text), title: text) {
            #expect(!output.contains(HostileDump.secret), "\(format)")
            let raw = output.unicodeScalars.first { scalar in
                guard HiddenScalar.contains(scalar) else { return false }
                // A byte order mark and the line ends of CSV and of a page are ours; a quoted field may hold a tab.
                return format == "csv" ? !"\u{FEFF}\r\n\t".unicodeScalars.contains(scalar) : scalar != "\n"
            }
            #expect(raw == nil, "\(format)")
        }
    }

    @Test(arguments: HostileDump.texts)
    func `every row of a Markdown table has the cells of its header`(text: String) {
        var count = 0
        for line in markdown(of: HostileDump.snapshot(text), title: text).split(
            separator: "\n",
            omittingEmptySubsequences: false
        ) {
            let bars = line.unicodeScalars.count { $0 == "|" }
            if bars == 0 {
                count = 0
            } else if count == 0 {
                count = bars
            }
            #expect(bars == count)
        }
    }

    @Test(arguments: HostileDump.texts)
    func `no text adds a line, a heading, HTML or a fence to Markdown`(text: String) {
        let plainDump = HostileDump.snapshot("x")
        let hostileDump = HostileDump.snapshot(text)
        let plain = markdown(of: plainDump, title: "x")
        let hostile = markdown(of: hostileDump, title: text)
        #expect(!withoutCode(hostile).contains("<"))
        #expect(hostile.split(separator: "\n").count { $0.hasPrefix("```") || $0.hasPrefix("~~~") } == 2)
        // Rules find other things in the text than in `x`: each rule and each issue shown has a heading of its own.
        func headings(_ page: String, _ snapshot: Snapshot) -> Int {
            let shown = snapshot.issues.prefix(20)
            return page.split(separator: "\n").count { $0.hasPrefix("#") } - shown.count
                - Set(shown.map(\.rule.id)).count
        }
        #expect(headings(hostile, hostileDump) == headings(plain, plainDump))
    }

    @Test(arguments: HostileDump.texts)
    func `every CSV row of every text has the columns of its header and no formula`(text: String) throws {
        let snapshot = HostileDump.snapshot(text)
        for (table, dialect) in CSVTable.allCases.flatMap({ table in CSVDialect.allCases.map { (table, $0) } }) {
            var output = ""
            try CSVReport.write(table, snapshot, for: dialect, into: &output)
            if dialect == .excel { output.unicodeScalars.removeFirst() }
            let rows = try #require(CSVRows.parse(output))
            #expect(rows[0] == table.columns)
            for row in rows {
                #expect(row.count == table.columns.count)
                for field in row
                where dialect == .scripts || !field.hasPrefix("=\"") || field.dropFirst(2).dropLast().contains("\"") {
                    #expect(!(field.unicodeScalars.first.map { "=+-@\t\r\n".unicodeScalars.contains($0) } ?? false))
                }
            }
        }
    }

    @Test(arguments: [#"\ud800"#, #"\udc00"#, #"\ud800x"#, #"\ud800\u0041"#, #"\udc00\ud800"#])
    func `half a surrogate pair is refused with its place, and nothing of it is shown`(escape: String) throws {
        let page = #"{"Images": [{"Name": "a\#(escape)b", "Arn": "arn:aws:appstream:eu-west-1:111122223333:image/a"}]}"#
        let asOf = Timestamp(microseconds: 1_793_577_600_000_000)
        let snapshot = Analysis(Settings(asOf: asOf, now: asOf))
            .run([.memory(name: "page.json", bytes: Array(page.utf8))])
        #expect(snapshot.verdict == .unreadable)
        let problem = try #require(snapshot.problems.first { $0.level == .error })
        #expect(problem.place?.line == 1 && problem.place?.column != nil)
        for (_, output) in try outputs(of: snapshot, title: "page.json") { #expect(!output.contains("\u{FFFD}")) }
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
        let first = try outputs(of: snapshot, title: HostileDump.text)
        let second = try outputs(of: snapshot, title: HostileDump.text)
        #expect(first.map(\.text) == second.map(\.text))
    }

    @Test func `a listing without images still gives a report`() {
        var text = ""
        MarkdownReport.write(HostileDump.emptySnapshot(), options: ReportOptions(toolVersion: "0.1.0"), into: &text)
        #expect(text.hasPrefix("# AppStream images: COMPLETE, no gap seen\n"))
        #expect(text.contains("No image of yours or shared with you."))
    }

    private var markdown: String { markdown(of: snapshot, title: HostileDump.text) }

    private func markdown(of snapshot: Snapshot, title: String) -> String {
        var text = ""
        MarkdownReport.write(snapshot, options: ReportOptions(toolVersion: "0.1.0", inputTitle: title), into: &text)
        return text
    }

    /// Everything that can be written about a snapshot, with the name of its grammar.
    private func outputs(of snapshot: Snapshot, title: String) throws -> [(format: String, text: String)] {
        var texts = [("markdown", markdown(of: snapshot, title: title))]
        for (table, dialect) in CSVTable.allCases.flatMap({ table in CSVDialect.allCases.map { (table, $0) } }) {
            var text = ""
            try CSVReport.write(table, snapshot, for: dialect, into: &text)
            texts.append(("csv", text))
        }
        var text = ""
        SummaryText.write(snapshot, options: ReportOptions(toolVersion: "0.1.0", inputTitle: title), into: &text)
        VerifyReport.writeText(snapshot, into: &text)
        VerifyReport.writeErrors(snapshot, into: &text)
        var json = ""
        VerifyReport.writeJSON(snapshot, into: &json)
        let settings = Manifest.Settings(
            title: title,
            includesAWSOwned: false,
            maxRows: 20,
            csvFor: .scripts,
            expectedAccounts: [title],
            expectedRegions: [title],
            expectedTypes: [],
            limits: ReadLimits(),
            failOn: "never"
        )
        let manifest = Manifest(snapshot: snapshot, toolVersion: "0.1.0", settings: settings, outputs: [])
        manifest.write(into: &json)
        let check = ManifestCheck(manifest, inputs: [], outputs: Manifest.inputs(of: snapshot))
        ManifestReport.writeJSON(check, into: &json)
        ManifestReport.writeText(check, into: &text)
        return texts + [("text", text), ("json", json)]
    }

    /// Markdown without its code spans, as a renderer finds them: by scalars, since a mark may follow a backtick.
    private func withoutCode(_ markdown: String) -> String {
        var output = String.UnicodeScalarView()
        for line in markdown.unicodeScalars.split(separator: "\n") {
            var rest = line
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
            output.append("\n")
        }
        return String(output)
    }
}
