import JMESPath
import Testing

@testable import Stillframe

/// Whole JSON documents that expressions are evaluated over.
@Suite struct JSONDocumentTests {
    private func document(_ text: String, limits: ReadLimits = ReadLimits()) throws(JSONDocumentFailure) -> JSONDocument
    {
        try JSONDocument(name: "text", bytes: Array(text.utf8), limits: limits)
    }

    /// What an expression gives over a text, as `to_string` writes it.
    private func search(_ expression: String, _ text: String) throws -> String {
        try JMESPath("to_string(\(expression))").search(try document(text).root).text
    }

    @Test(
        arguments: [
            ("null", "@", "null"), (" [1, true, false, null, \"a\", {}, []] ", "@", #"[1,true,false,null,"a",{},[]]"#),
            (#"{"a":{"b":[{"c":1},{"c":2}]},"d":3}"#, "a.b[*].c", "[1,2]"),
            (#"{"a":{"b":[{"c":1},{"c":2}]},"d":3}"#, "d", "3"),
            (#"{"a":{"b":[{"c":1},{"c":2}]},"d":3}"#, "a.b[-1].c", "2"),
            (#"{"a":{"b":[{"c":1},{"c":2}]},"d":3}"#, "length(a.b)", "2"),
            (#"{"a":{"b":[{"c":1},{"c":2}]},"d":3}"#, "[keys(@), values(@)[1]]", #"[["a","d"],3]"#),
            ("[[[[]]],[]]", "[][]", "[[]]"),
            (#"{"\u0061\n":"\u00e9\"","é":1}"#, #""a\n""#, #"é""#), (#"{"\u0061\n":"\u00e9\"","é":1}"#, #""é""#, "1"),
            (#"{"":{"":2}}"#, "\"\".\"\"", "2"), (#"[{"a":1},{},{"a":null},{"b":2,"a":[]}]"#, "[?a].a", "[1]"),
        ]
    )
    func `an expression finds its way through a document`(text: String, expression: String, expected: String) throws {
        #expect(try search(expression, text) == expected)
    }

    @Test func `of members with one name the last counts, at the first's place`() throws {
        let text = #"{"a":1,"b":2,"\u0061":{"c":3},"b":4,"a":5,"d":6}"#
        #expect(try search("@", text) == #"{"a":5,"b":4,"d":6}"#)
        #expect(try search("[a, b, d, length(@), keys(@), values(@)]", text) == #"[5,4,6,3,["a","b","d"],[5,4,6]]"#)
        let many = (0..<100).map { "\"n\($0 % 40)\":\($0)" }.joined(separator: ",")
        #expect(try search("[length(@), n0, n19, n20, n39, keys(@)[39]]", "{\(many)}") == #"[40,80,99,60,79,"n39"]"#)
    }

    @Test func `numbers keep their spelling`() throws {
        let root = try document("[1.50,1E3,-0,12345678901234567890123]").root
        #expect(root.children.map(\.text) == ["1.50", "1E3", "-0", "12345678901234567890123"])
        #expect(root.element(4) == nil)
        #expect(root.element(-1) == nil)
        #expect(root.member("a") == nil)
        #expect(Array(root.names) == [])
    }

    @Test(
        arguments: [
            ("", 1, 1), ("{", 1, 2), ("[1,]", 1, 4), ("[1]\n x", 2, 2), ("{\"a\":\n\"é\" 01}", 2, 5), ("nul", 1, 4),
            ("[1", 1, 3),
            ("\"a", 1, 3), ("{\"a\":1,}", 1, 8), ("{} {}", 1, 4), ("[\"\\ud800\"]", 1, 3), ("\"a\nb\"", 1, 3),
        ]
    )
    func `damage is told with line and column`(text: String, line: Int, column: Int) throws {
        #expect {
            _ = try document(text)
        } throws: { error in
            guard let failure = error as? JSONDocumentFailure else { return false }
            return failure.file == "text" && failure.line == line && failure.column == column
        }
    }

    @Test func `limits hold, and depth takes no stack`() throws {
        var limits = ReadLimits()
        #expect(throws: JSONDocumentFailure.self) {
            try document(String(repeating: "[", count: 100_000), limits: limits)
        }
        limits.depth = ReadLimits.deepest
        let deep = String(repeating: "[", count: 4096) + String(repeating: "]", count: 4096)
        #expect(try document(deep, limits: limits).root.count == 1)
        limits.stringBytes = 3
        #expect(throws: JSONDocumentFailure.self) { try document("\"abcd\"", limits: limits) }
    }

    @Test func `a missing file is told without a line`() {
        #expect {
            _ = try JSONDocument(path: "nowhere.json")
        } throws: { error in
            guard let failure = error as? JSONDocumentFailure else { return false }
            return failure.file == "nowhere.json" && failure.line == nil && failure.column == nil
        }
    }
}
