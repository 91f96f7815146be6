import Stillframe
import Testing

@testable import StillframeReports

/// What is printed is read back, byte for byte; what is wrong is refused where it stands.
@Suite struct FactsDocumentTests {
    private static let origin = FactsOrigin.file(name: "facts.json", sha256: "00")

    private static let printed = {
        var text = ""
        FactsDocument.write(.builtIn, into: &text)
        return text
    }()

    private func read(_ text: String) throws(FileRefusal) -> Facts {
        try Facts(json: Array(text.utf8), origin: Self.origin)
    }

    /// The failure of the built-in document with its first `old` replaced.
    private func failure(_ old: String, _ new: String) throws -> FileRefusal {
        let range = try #require(Self.printed.firstRange(of: old))
        return try #require(throws: FileRefusal.self) { _ = try read(Self.printed.replacingCharacters(range, new)) }
    }

    @Test func `facts that PowerShell wrote are read, and UTF-16 without a mark is named`() throws {
        let units = Self.printed.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
        #expect(try Facts(json: [0xff, 0xfe] + units, origin: Self.origin).date == Facts.builtIn.date)
        let failure = try #require(throws: FileRefusal.self) { _ = try Facts(json: units, origin: Self.origin) }
        #expect(failure.message == "the file looks like UTF-16 without a byte order mark; save it as UTF-8")
    }

    @Test func `printed facts are read back whole`() throws {
        let facts = try read(Self.printed)
        #expect(facts.date == Facts.builtIn.date)
        #expect(facts.errorCodes == Facts.builtIn.errorCodes)
        #expect(facts.stateReasons == Facts.builtIn.stateReasons)
        #expect(facts.platforms == Facts.builtIn.platforms)
        #expect(facts.agents == Facts.builtIn.agents)
        #expect(facts.agentFloors == Facts.builtIn.agentFloors)
        #expect(facts.baseImages == Facts.builtIn.baseImages)
        #expect(facts.origin == Self.origin)
        var again = ""
        FactsDocument.write(facts, into: &again)
        let isSame = again == Self.printed
        #expect(isSame)
    }

    @Test func `an edited copy is what it was edited to`() throws {
        let edited = Self.printed.replacing("\"extendedEnd\": \"2027-01-12\"", with: "\"extendedEnd\": \"2028-02-29\"")
            .replacing("\"windows\": [", with: "\"windows\": [ \"06-28-2026\",")
        let facts = try read("\u{FEFF}" + edited.replacing("\n", with: "\r\n"))
        #expect(facts.platform("WINDOWS_SERVER_2016")?.extendedEnd?.description == "2028-02-29")
        #expect(facts.agents.windows.map(\.description).contains("2026-06-28"))
    }

    @Test(arguments: [
        (
            "\"extendedEnd\": \"2023-10-10\"", "\"extendedEnd\": \"2023-02-29\"",
            "\"2023-02-29\" is no day of the calendar"
        ),
        ("\"extendedEnd\": \"2023-10-10\"", "\"extendedEnd\": \"10-10-2023\"", "written YYYY-MM-DD"),
        ("\"extendedEnd\": \"2023-10-10\"", "\"extendedEnd\": 20231010", "a number where a string is expected"),
        ("\"extendedEnd\": \"2023-10-10\",", "", "member \"extendedEnd\" is missing"),
        ("\"extendedEnd\": ", "\"extendedend\": ", "did you mean \"extendedEnd\"?"),
        ("\"extendedEnd\": ", "\"mainstreamEnd\": ", "member \"mainstreamEnd\" is there twice"),
        ("\"extendedEnd\": ", "\"eos\": ", "known are word, operatingSystem"),
        ("\"extendedEnd\": ", "\"extendedEnd\" ", "where ':' is expected"),
        ("\"agents\": \"windows\"", "\"agents\": \"Windows\"", "did you mean \"windows\"?"),
        ("\"basis\": \"aws\"", "\"basis\": \"guess\"", "known are aws, inferred"),
        ("\"basis\": \"aws\"", "\"basis\": null", "null where a string is expected"),
        ("\"12-07-2017\"", "\"2017-12-07\"", "is no agent version"),
        ("\"01-24-2018\"", "\"12-07-2017\"", "\"12-07-2017\" is in the table twice"),
        ("\"format\": 1", "\"format\": 2", "this version reads \"format\" 1 only"),
        ("\"format\": 1", "\"format\": \"1\"", "a string where a number is expected"),
        ("\"format\": 1,", "", "member \"format\" is missing"),
        ("\"word\": \"RHEL8\"", "\"word\": \"WINDOWS\"", "\"WINDOWS\" is in the table twice"),
        ("\"word\": \"RHEL8\"", "\"word\": \"\"", "an empty string"),
        ("\"agent\": \"05-31-2018\"", "\"agent\": null", "one must name the floor"),
        ("\"notes\": []", "\"notes\": \"\"", "a string where an array is expected"),
        (
            "\"agent\": \"05-31-2018\"", "\"agent\": \"02-19-2026\"",
            "version 02-19-2026 is of after 2026-02-18, the day up to which \"agentFloors\" are known"
        ),
        (
            "\"baseImage\": \"2017-12-07\"", "\"baseImage\": \"2026-02-19\"",
            "2026-02-19 is after 2026-02-18, the day up to which \"agentFloors\" are known"
        ),
        (
            "\"released\": \"2026-02-18\"", "\"released\": \"2026-02-19\"",
            "2026-02-19 is after 2026-02-18, the day up to which \"baseImages\" are known"
        ),
        (
            "\"since\": \"2016-12-01\"", "\"since\": \"2026-08-23\"",
            "2026-08-23 is after 2026-08-22, the day up to which \"errorCodes\" are known"
        ),
        (
            "\"fixedIn\": \"10-21-2024\"", "\"fixedIn\": \"06-30-2026\"",
            "version 06-30-2026 is of after 2026-06-29, the day up to which \"agents\" are known"
        ),
        (
            "\"12-07-2017\"", "\"06-30-2026\"",
            "version 06-30-2026 is of after 2026-06-29, the day up to which \"agents\" are known"
        ),
        ("\"baseImagesDate\": \"2026-02-18\"", "\"baseImagesDate\": \"2026-02-17\"", "2026-02-18 is after 2026-02-17"),
        ("\"linux\": [", "\"linux\": [[", "where"),
        ("{", "[{", "where"),
    ])
    func `what is wrong is refused`(old: String, new: String, words: String) throws {
        let failure = try failure(old, new)
        #expect(failure.message.contains(words), "\(failure)")
    }

    @Test func `the place is that of the value or name`() throws {
        let line = try #require(
            Self.printed.split(separator: "\n").firstIndex { $0.contains("\"extendedEnd\": \"2023-10-10\"") }
        )
        let value = try failure("\"extendedEnd\": \"2023-10-10\"", "\"extendedEnd\": \"\u{e9}\"")
        #expect(value.line == line + 1)
        #expect(value.column == 22)
        let name = try failure("\"extendedEnd\": \"2023-10-10\"", "\"\u{e9}\": 1")
        #expect(name.line == line + 1)
        #expect(name.column == 7)
    }

    @Test func `a table without a date of its own goes by that of the file`() throws {
        let dated = Self.printed.replacing("\"baseImagesDate\": \"2026-02-18\",", with: "")
        let facts = try read(dated.replacing("\"released\": \"2026-02-18\"", with: "\"released\": \"2026-08-22\""))
        #expect(facts.baseImagesDate == facts.date)
        #expect(throws: FileRefusal.self) {
            _ = try read(dated.replacing("\"released\": \"2026-02-18\"", with: "\"released\": \"2026-08-23\""))
        }
    }

    @Test(arguments: [
        "", " ", "{", "[]", "null", "{}", "{} {}", "{\"format\": 1e999}", "{\"format\": 1}\u{0}", "\"\\ud800\"",
        String(repeating: "[", count: 100_000), String(repeating: "{\"format\":", count: 100_000),
    ])
    func `what is no such document is refused`(text: String) {
        #expect(throws: FileRefusal.self) { _ = try read(text) }
    }

    @Test func `a prefix of a document is refused at its end`() throws {
        let text = Array(Self.printed.utf8)
        for count in stride(from: 0, to: text.count - 2, by: 97) {
            #expect(throws: FileRefusal.self) { _ = try Facts(json: Array(text[..<count]), origin: Self.origin) }
        }
    }

    @Test func `too long a file is refused`() throws {
        let text = Self.printed + String(repeating: " ", count: 8 << 20)
        let failure = try #require(throws: FileRefusal.self) { _ = try read(text) }
        #expect(failure.message.contains("8 MiB"))
    }

    @Test func `more codes than any table has are no danger`() throws {
        let code =
            "{\"code\":\"C%\",\"since\":\"2026-01-01\",\"meaning\":{\"text\":\"M.\",\"basis\":\"aws\"},\"fix\":[{\"text\":\"F.\",\"basis\":\"aws\"}]}"
        let many = (0..<40_000).map { code.replacing("%", with: String($0)) }.joined(separator: ",")
        let facts = try read(Self.printed.replacing("\"stateReasons\": [", with: "\"stateReasons\": [\(many),"))
        #expect(facts.stateReason("C39999") != nil)
        #expect(facts.stateReason("INTERNAL_ERROR") != nil)
    }
}

extension String {
    /// The text with a range replaced.
    fileprivate func replacingCharacters(_ range: Range<Index>, _ new: String) -> String {
        String(self[..<range.lowerBound]) + new + String(self[range.upperBound...])
    }
}
