import Testing

@testable import StillframeReports

@Suite struct ExcelFieldTests {
    private func field(_ text: String) -> String {
        var output = ""
        ExcelField.write(text, to: &output)
        return output
    }

    @Test(arguments: [
        "012345678901", "111122223333", "1234567890123456789012", "05-21-2024", "2.0", "1E5", "1/2", "50%", "$5", "€5",
        "(5)", ".5", "TRUE", "false", "Mar 2024", "sept-25", "1,5", " 7", "１２", "½", "3 < 4",
    ])
    func `what Excel would make a number or a date is a text`(text: String) {
        #expect(field(text) == "\"=\"\"\(text)\"\"\"")
    }

    @Test(arguments: [
        "", "Office", "Office-2026", "eu-west-1", "true story", "March",
        "arn:aws:appstream:eu-west-1:111122223333:image/a",
        "=1", "-1", "@a", "\u{FF1D}1", "a,b", "say \"hi\"", "a\nb", "\t=1",
    ])
    func `other text is as in any CSV`(text: String) {
        var plain = ""
        CSVField.write(text, to: &plain)
        #expect(field(text) == plain)
    }

    @Test(arguments: [
        ("1\"&HYPERLINK(\"x\")", "\"'1\"\"&HYPERLINK(\"\"x\"\")\""), ("1\n2", "\"'1\n2\""),
        ("1\u{202E}", "\"'1\\u{202E}\""),
    ])
    func `no text ends its formula`(text: String, expected: String) {
        #expect(field(text) == expected)
    }

    @Test func `a text too long for a formula is still a text`() {
        let digits = String(repeating: "1", count: 256)
        #expect(field(digits) == "'" + digits)
    }
}
