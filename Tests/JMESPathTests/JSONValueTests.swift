import Testing

@testable import JMESPath

/// The strict reader of JSON literals.
@Suite struct JSONValueTests {
    @Test(
        arguments: [
            ("null", "null"), (" [ 1 , 2 ] ", "[1,2]"), ("{\"a\":1,\"b\":{},\"a\":2}", #"{"a":2,"b":{}}"#),
            (#""\"\\\/\b\f\n\r\t\u00e9\ud83d\ude00""#, #""\"\\/\b\f\n\r\t\u00e9\ud83d\ude00""#),
            ("\"\u{7f}\"", #""\u007f""#), ("[]", "[]"),
        ]
    )
    func `JSON is read`(text: String, expected: String) throws {
        #expect(CompactText.text(of: try JSONValue(json: text)) == expected)
    }

    @Test(
        arguments: [
            "", " ", "nul", "nulls", "tru", "[", "[1", "[1,]", "[,1]", "{", "{\"a\"}", "{\"a\":}", "{\"a\":1,}",
            "{a:1}", "{1:1}",
            "\"", "\"\\\"", "\"\\x\"", "\"\\u12\"", "\"\\u12g4\"", "\"\\u+123\"", "\"\\ud800\"", "\"\\ude00\"",
            "\"\\ud800\\u0041\"",
            "\"\n\"", "01", "1.", "-", "+1", "NaN", "1 2", "[1] x", "'a'", "\u{feff}1", "//", "\"\\",
        ]
    )
    func `what is no JSON is refused`(text: String) {
        #expect(throws: JSONTextError.self) { try JSONValue(json: text) }
    }

    @Test func `members are found by exact name in small and large objects`() throws {
        for count in [3, 40] {
            var members = OrderedMembers<JSONValue>()
            for index in 0..<count { members.set("n\(index)", to: .number(JSONNumber(index))) }
            members.set("é", to: .string("composed"))
            members.set("e\u{301}", to: .string("decomposed"))
            members.set("n1", to: .null)
            #expect(members.names.count == count + 2)
            #expect(members["é"]?.text == "composed")
            #expect(members["e\u{301}"]?.text == "decomposed")
            #expect(members["n1"]?.kind == .null)
            #expect(members.names[1] == "n1")
            #expect(members["n2"]?.text == "2")
            #expect(members["no"] == nil)
        }
    }
}
