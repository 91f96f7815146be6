import JMESPath
import Stillframe
import StillframeReports
import Testing

/// Values as JSON in the AWS CLI's layout.
@Suite struct JSONLayoutTests {
    private func text(_ json: String, _ layout: JSONLayout) throws -> String {
        var text: [UInt8] = []
        layout.append(try JSONValue(json: json), to: &text)
        return String(decoding: text, as: UTF8.self)
    }

    @Test(
        arguments: [
            ("null", "null"), ("[]", "[]"), ("{}", "{}"), ("1.50", "1.50"), ("true", "true"), ("\"a/é\"", "\"a/é\""),
            ("[1,[],{}]", "[\n    1,\n    [],\n    {}\n]"),
            (
                "{\"b\":[{\"a\":1E3,\"c\":null}],\"a\":false}",
                "{\n    \"b\": [\n        {\n            \"a\": 1E3,\n            \"c\": null\n        }\n    ],\n    \"a\": false\n}"
            ),
            ("{\"a\\n\\u001b\":\"\\\"\\\\\\u202e\"}", "{\n    \"a\\n\\u001B\": \"\\\"\\\\\\u202E\"\n}"),
        ]
    )
    func `a document keeps its numbers, and hides no character`(json: String, expected: String) throws {
        #expect(try text(json, .document) == expected)
    }

    @Test(
        arguments: [
            ("1.50", "1.5"), ("1E3", "1000.0"), ("1e400", "Infinity"), ("-0", "0"),
            ("12345678901234567890", "12345678901234567890"),
            ("\"\\u0008\\f\\n\\u001b\\u007f\\u202e/\"", "\"\\b\\f\\n\\u001b\u{7f}\u{202e}/\""),
            ("\"0123456789abcde\\\"0123456789abcdef\\\\\"", "\"0123456789abcde\\\"0123456789abcdef\\\\\""),
        ]
    )
    func `Python's spelling is that of its json module`(json: String, expected: String) throws {
        #expect(try text(json, .python) == expected)
    }

    @Test func `a long list comes whole`() throws {
        let elements = (0..<50_000).map(String.init)
        #expect(
            try text("[" + elements.joined(separator: ",") + "]", .document)
                == "[\n    " + elements.joined(separator: ",\n    ") + "\n]"
        )
    }
}
