import Testing

@testable import JMESPath

/// What each function gives, and which values it refuses.
@Suite struct FunctionTests {
    @Test(
        arguments: [
            ("abs(`-1`)", "1"), ("abs(`-1.50`)", "1.5"), ("abs(`-9223372036854775808`)", "9223372036854775808"),
            ("abs(`-123456789012345678901`)", "123456789012345678901"), ("avg(`[]`)", "null"), ("avg(`[1,2]`)", "1.5"),
            ("avg(`[2,4]`)", "3.0"),
            ("avg(`[9007199254740993,9007199254740993]`)", "9007199254740992.0"), ("avg(`[1e300, 1]`)", "5e+299"),
            ("ceil(`1.2`)", "2"), ("ceil(`-0.5`)", "0"), ("ceil(`3`)", "3"),
            ("ceil(`1e22`)", "10000000000000000000000"),
            ("floor(`1.8`)", "1"), ("floor(`-0.5`)", "-1"), ("floor(`-1e19`)", "-10000000000000000000"),
            ("contains('foobar', 'oba')", "true"), ("contains('aab', 'ab')", "true"),
            ("contains('aaab', 'aab')", "true"),
            ("contains('abababac', 'ababac')", "true"), ("contains('abc', '')", "true"), ("contains('', 'a')", "false"),
            ("contains('ababababababababababac', 'abababababababababac')", "true"),
            ("contains('ababababababababababab', 'abababababababababac')", "false"),
            ("contains('abc', `1`)", "false"), ("contains(`[1,\"a\"]`, 'a')", "true"),
            ("contains(`[\"ab\"]`, 'a')", "false"),
            ("contains(`[[1]]`, `[1]`)", "true"), ("contains(`[true]`, `1`)", "true"),
            ("contains('é', `\"e\\u0301\"`)", "false"),
            ("ends_with('foo', 'oo')", "true"), ("ends_with('o', 'oo')", "false"), ("starts_with('foo', 'fo')", "true"),
            ("starts_with('f', 'fo')", "false"), ("starts_with('abc', '')", "true"),
            ("starts_with(`\"e\\u0301\"`, 'e')", "true"),
            ("join(', ', `[\"a\",\"b\"]`)", #""a, b""#), ("join('', `[]`)", #""""#),
            ("keys(`{\"b\":1,\"a\":2}`)", #"["b","a"]"#),
            ("values(`{\"b\":1,\"a\":2}`)", "[1,2]"), ("length('abc')", "3"), ("length('👨‍👩‍👧')", "5"),
            ("length(`\"e\\u0301\"`)", "2"),
            ("length(`[]`)", "0"), ("length(`{\"a\":1}`)", "1"), ("map(&a, `[{\"a\":1},{}]`)", "[1,null]"),
            ("max(`[1,3,2.5]`)", "3"),
            ("max(`[]`)", "null"), ("max(`[\"a\",\"é\",\"z\"]`)", #""\u00e9""#), ("min(`[2,1.0,1]`)", "1.0"),
            ("min(`[\"b\",\"a\"]`)", #""a""#),
            ("max_by(`[{\"a\":1},{\"a\":2,\"b\":1},{\"a\":2}]`, &a).b", "1"),
            ("min_by(`[{\"a\":\"y\"},{\"a\":\"x\"}]`, &a).a", #""x""#),
            ("max_by(`[]`, &a)", "null"), ("merge(`{\"a\":1,\"b\":2}`, `{\"c\":3,\"a\":4}`)", #"{"a":4,"b":2,"c":3}"#),
            ("not_null(`null`, a, 'x')", #""x""#), ("not_null(a)", "null"), ("reverse('ab😀')", #""\ud83d\ude00ba""#),
            ("reverse(`[1,2]`)", "[2,1]"),
            ("sort(`[3,1,2.5]`)", "[1,2.5,3]"), ("sort(`[\"b\",\"B\",\"a\"]`)", #"["B","a","b"]"#),
            ("sort(`[]`)", "[]"),
            (
                "sort_by(`[{\"k\":2,\"i\":1},{\"k\":1,\"i\":2},{\"k\":2,\"i\":3},{\"k\":1,\"i\":4}]`, &k)[].i",
                "[2,4,1,3]"
            ),
            ("sort_by(`[]`, &k)", "[]"), ("sum(`[]`)", "0"), ("sum(`[1,2]`)", "3"), ("sum(`[1,2.0]`)", "3.0"),
            ("sum(`[9223372036854775807,1]`)", "9223372036854775808"), ("sum(`[0.1,0.2]`)", "0.30000000000000004"),
            ("sum(`[-9223372036854775808,-1,1000000000000000000000]`)", "990776627963145224191"),
            ("to_array('a')", #"["a"]"#),
            ("to_array(`[1]`)", "[1]"), ("to_array(`null`)", "[null]"), ("to_number('1.50')", "1.5"),
            ("to_number(' +1_0 ')", "10"),
            ("to_number('1e3')", "1000.0"), ("to_number('007')", "7"), ("to_number('.5')", "0.5"),
            ("to_number('1.')", "1.0"), ("to_number('-0')", "0"),
            ("to_number('٣')", "3"), ("to_number('x')", "null"), ("to_number('')", "null"), ("to_number('1_')", "null"),
            ("to_number('1 2')", "null"),
            ("to_number('nan')", "null"), ("to_number('inf')", "null"), ("to_number('1e400')", "null"),
            ("to_number('0x1')", "null"),
            ("to_number(`true`)", "null"), ("to_number(`1.50`)", "1.5"),
            ("to_number('123456789012345678901')", "123456789012345678901"),
            ("to_string('a')", #""a""#),
            (
                "to_string(`[1.0, 1e16, 1e-5, -0, \"é\\n\\u007f😀\\/\", null, true]`)",
                #""[1.0,1e+16,1e-05,0,\"\\u00e9\\n\\u007f\\ud83d\\ude00/\",null,true]""#
            ),
            ("to_string(`{\"b\": {}, \"a\": []}`)", #""{\"b\":{},\"a\":[]}""#), ("to_string(`1e400`)", #""Infinity""#),
            ("type('a')", #""string""#),
            ("type(`1`)", #""number""#), ("type(`[]`)", #""array""#), ("type(`{}`)", #""object""#),
            ("type(`false`)", #""boolean""#), ("type(a)", #""null""#),
        ]
    )
    func `a function gives`(expression: String, expected: String) throws {
        #expect(try Outcome.text(expression, json: "{}") == expected)
    }

    @Test(
        arguments: [
            "abs('1')", "abs(a)", "avg('a')", "avg(`[1,\"a\"]`)", "avg(`{}`)", "ceil('a')", "floor(`null`)",
            "contains(`1`, `1`)",
            "contains(`false`, 'a')", "ends_with('a', `1`)", "ends_with(`1`, 'a')", "starts_with(`null`, 'a')",
            "join(`1`, `[]`)",
            "join('a', 'b')", "join(',', `[\"a\", 1]`)", "keys(`[]`)", "keys('a')", "values(`null`)", "length(`1`)",
            "length(a)",
            "map(a, `[]`)", "map(&a, `{}`)", "max(`[1,\"a\"]`)", "max(`[true]`)", "max('a')", "min(`[\"a\",1]`)",
            "max_by(`[{}]`, &a)",
            "max_by(`[{\"a\":1},{\"a\":\"x\"}]`, &a)", "max_by(a, &a)", "min_by(`[1]`, a)",
            "min_by(`[{\"a\":true}]`, &a)", "merge(`[]`)",
            "merge(`{}`, `1`)", "reverse(`1`)", "sort(`[[]]`)", "sort(`[1,\"a\"]`)", "sort('a')",
            "sort_by(`[{\"a\":[]}]`, &a)",
            "sort_by(`[{\"a\":1},{\"a\":\"x\"}]`, &a)", "sort_by(`[{\"a\":1},{}]`, &a)", "sum(`[\"1\"]`)", "sum(`1`)",
            "type(&a)", "to_string(&a)",
            "not_null(&a)", "length(&a)", "contains(`[]`, &a)", "to_array(&a)",
        ]
    )
    func `a value of a wrong type is refused`(expression: String) throws {
        #expect(try Outcome.text(expression, json: "{}") == "invalid-type")
    }

    @Test(
        arguments: [
            "`[1]`[::0]", "sum(`[1e308,1e308]`)", "avg(`[1e308,1e308]`)", "abs(`1e400`)", "ceil(`-1e400`)",
            "floor(`1e400`)",
            "sum(`[1e400,-1e400]`)",
        ]
    )
    func `a value out of range is refused`(expression: String) throws {
        #expect(try Outcome.text(expression, json: "{}") == "invalid-value")
    }

    @Test func `an added function gets typed arguments, and is there only where asked for`() throws {
        let double = ExtensionFunction(name: "twice", parameters: [[.string, .null]]) { arguments in
            arguments[0].kind == .null ? .null : .string(arguments[0].text + arguments[0].text)
        }
        let shadow = ExtensionFunction(name: "length", parameters: []) { _ in .null }
        let table = FunctionTable(adding: [double, shadow])
        let document = try JSONValue(json: #"{"a":"x"}"#)
        #expect(
            CompactText.text(of: try JMESPath("[twice(a), twice(b)]", functions: table).search(document))
                == #"["xx",null]"#
        )
        #expect(CompactText.text(of: try JMESPath("length(a)", functions: table).search(document)) == "1")
        #expect(throws: JMESPathError.self) { try JMESPath("twice(`1`)", functions: table).search(document) }
        #expect(throws: JMESPathError.self) { try JMESPath("twice(&a)", functions: table).search(document) }
        #expect(throws: JMESPathError.self) { try JMESPath("twice(a, a)", functions: table) }
        #expect(throws: JMESPathError.self) { try JMESPath("twice(a)") }
    }
}
