import Foundation
import Stillframe
import StillframeReports
import Testing

/// The tables as a file: what is printed can be given back.
@Suite struct FactsDocumentTests {
    private static func text(_ facts: Facts = .builtIn) -> String {
        var text = ""
        FactsDocument.write(facts, into: &text)
        return text
    }

    @Test func `printed and read again the tables are the same, byte for byte`() throws {
        let facts = try Facts(file: Array(Self.text().utf8), name: "facts.json")
        #expect(Self.text(facts) == Self.text())
        #expect(facts.errorCodes == Facts.builtIn.errorCodes)
        #expect(facts.platforms == Facts.builtIn.platforms)
        #expect(facts.agents == Facts.builtIn.agents)
        #expect(facts.baseImages == Facts.builtIn.baseImages)
        guard case .file(let name, let sha256) = facts.origin else {
            Issue.record("the tables don't say where they come from")
            return
        }
        #expect(name == "facts.json" && sha256.count == 64)
    }

    @Test(arguments: [
        ("\"date\": \"2026-08-22\"", "\"dat\": \"2026-08-22\"", "unknown member 'dat': did you mean 'date'?"),
        ("\"date\": \"2026-08-22\"", "\"date\": \"2026-02-30\"", "'2026-02-30' is no day of the calendar"),
        ("\"date\": \"2026-08-22\"", "\"date\": 5", "expected a string"),
        ("\"family\": \"iam\"", "\"family\": \"aim\"", "'aim' is not one of 'iam'"),
        ("stillframe-facts-1", "stillframe-facts-9", "the format is 'stillframe-facts-9'"),
        ("\"IGW_NOT_ATTACHED\"", "\"SUBNET_NOT_FOUND\"", "'SUBNET_NOT_FOUND' stands twice in the table"),
        ("\"code\": \"SUBNET_NOT_FOUND\",", "", "the object lacks 'code'"),
        ("\"06-29-2026\"", "\"2026-06-29\"", "'2026-06-29' is no agent version"),
        ("\"windows\": [", "\"windows\": [,", "where"),
    ])
    func `what is wrong is told with its place`(old: String, new: String, message: String) throws {
        let text = Self.text()
        let range = try #require(text.range(of: old))
        let changed = text.replacingCharacters(in: range, with: new)
        let line = text[..<range.lowerBound].count { $0 == "\n" } + 1
        let failure = #expect(throws: FactsFailure.self) { _ = try Facts(file: Array(changed.utf8), name: "f") }
        #expect(failure?.message.contains(message) == true, "\(failure?.message ?? "")")
        #expect(abs((failure?.line ?? 0) - line) <= 16)
    }

    @Test(arguments: ["", "[]", "null", "{}", "{", "\u{0}", "{\"format\": \"stillframe-facts-1\"} x"])
    func `no other document is taken for tables`(text: String) {
        #expect(throws: FactsFailure.self) { _ = try Facts(file: Array(text.utf8), name: "f") }
    }
}
