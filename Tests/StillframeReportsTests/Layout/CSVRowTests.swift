import Stillframe
import Testing

@testable import StillframeReports

@Suite struct CSVRowTests {
    @Test func `a row ends in CRLF and the next one starts empty`() {
        var stream = ""
        var row = CSVRow()
        row.text("a,b")
        row.number(-5)
        row.number(nil)
        row.text("-5")
        row.list(["x", "y,z"])
        row.end(into: &stream)
        row.text("")
        row.text("b")
        row.end(into: &stream)
        #expect(stream == "\"a,b\",-5,,\"'-5\",\"x;y,z\"\r\n,b\r\n")
    }

    @Test func `days, instants and places are fields of their own`() {
        var stream = ""
        var row = CSVRow()
        row.date(CalendarDate(daysSince1970: 0))
        row.date(nil)
        row.instant(Timestamp(microseconds: 1_500_000))
        row.instant(nil)
        row.position(Place(file: "a b.json", line: 3, column: 7))
        row.position(nil)
        row.end(into: &stream)
        #expect(stream == "1970-01-01,,1970-01-01T00:00:01.500Z,,a b.json,3,7,,,\r\n")
    }

    @Test func `a signed URL loses its query also where the text needs no quotes`() {
        var stream = ""
        var row = CSVRow()
        row.text("https://b/i.png?X-Amz-Signature=SECRET")
        row.end(into: &stream)
        #expect(stream == "\"https://b/i.png?…(query cut)\"\r\n")
    }

    @Test(arguments: [CSVDialect.scripts, .excel])
    func `texts that Unicode calls equal stay as they are, however often they come`(dialect: CSVDialect) {
        let texts = ["K", "\u{212a}", "caf\u{e9}", "cafe\u{301}", ";", "\u{37e}", "1", "=1", "a,b"]
        var row = CSVRow(for: dialect)
        let fields = texts.map { text in
            var alone = CSVRow(for: dialect)
            var stream = ""
            alone.text(text)
            alone.end(into: &stream)
            return stream
        }
        for _ in 0..<2 {
            for (text, field) in zip(texts, fields) {
                var stream = ""
                row.text(text)
                row.end(into: &stream)
                #expect(Array(stream.utf8) == Array(field.utf8))
            }
        }
        for index in 0..<10_000 { row.text("n\(index)") }
        var stream = ""
        row.end(into: &stream)
        #expect(stream.split(separator: ",").count == 10_000)
    }

    @Test(arguments: CSVTable.allCases)
    func `column names are unique and need no quotes`(table: CSVTable) {
        #expect(Set(table.columns).count == table.columns.count)
        #expect(table.columns.allSatisfy { CSVField.isHarmless($0) })
        #expect(table.fileName == "\(table.rawValue).csv")
    }
}
