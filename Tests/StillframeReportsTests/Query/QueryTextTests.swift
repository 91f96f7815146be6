import JMESPath
import StillframeReports
import Testing

/// Results of queries as text.
@Suite struct QueryTextTests {
    private func text(_ json: String) throws -> String {
        var text = ""
        QueryText.write(try JSONValue(json: json), into: &text)
        return text
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
    func `a value is laid out as the AWS CLI does`(json: String, expected: String) throws {
        #expect(try text(json) == expected + "\n")
    }

    @Test func `a long result comes in pieces and whole`() throws {
        let elements = (0..<50_000).map(String.init)
        #expect(
            try text("[" + elements.joined(separator: ",") + "]") == "[\n    " + elements.joined(separator: ",\n    ")
                + "\n]\n"
        )
    }
}
