import Testing

@testable import JMESPath

/// What expressions give: paths, projections, operators.
@Suite struct EvaluationTests {
    @Test func `what a search gives can be searched in`() throws {
        let document = try JSONValue(json: #"{"a":[{"b":1},{"b":[2]}]}"#)
        let found = try JMESPath("{first: a[0], all: a[].b}").search(document)
        #expect(CompactText.text(of: try JMESPath("[first.b, all[1][0], other]").search(found)) == "[1,2,null]")
    }

    @Test(
        arguments: [
            (#"{"a":{"b":[1,2]}}"#, "a.b", "[1,2]"), (#"{"a":{"b":[1,2]}}"#, "a.b.c", "null"), (#"[1]"#, "a", "null"),
            (#""text""#, "a", "null"), ("null", "@", "null"), (#"{"é":1,"e\u0301":2}"#, "\"e\\u0301\"", "2"),
            (#"{"a":1,"a":2}"#, "a", "2"), (#"{"":1}"#, "\"\"", "1"), (#"{"a":[0,1,2]}"#, "a[-1]", "2"),
            (#"{"a":[0,1,2]}"#, "a[3]", "null"), (#"{"a":[0]}"#, "a[-9223372036854775809]", "null"),
            (#""abc""#, "[0]", "null"),
            ("[[1,2],[3]]", "[0][1]", "2"), ("[[1,2],[3]]", "[*][0]", "[1,3]"),
            ("[[1,2],[3,null],4]", "[]", "[1,2,3,4]"),
            ("[[[1]],[2]]", "[][]", "[1,2]"), (#"{"a":{"x":{"b":1},"y":{"b":null},"z":3}}"#, "a.*.b", "[1]"),
            (#"{"x":1,"y":[2]}"#, "*", "[1,[2]]"), ("[1]", "*", "null"), (#"{"a":1}"#, "[*]", "null"),
            (#"[{"a":[{"b":1},{"b":2}]},{"a":[{"b":3}]}]"#, "[*].a[*].b", "[[1,2],[3]]"),
            (#"[{"a":[{"b":1},{"b":2}]},{"a":[{"b":3}]}]"#, "[].a[].b", "[1,2,3]"),
            (#"[{"a":[{"b":1},{"b":2}]},{"a":[{"b":3}]}]"#, "[*].a | [0][1].b", "2"),
            (#"[{"a":1,"b":true},{"a":2,"b":false},{"a":3}]"#, "[?b].a", "[1]"),
            (#"[{"a":1},{"a":2},{"a":"x"}]"#, "[?a > `1`]", #"[{"a":2}]"#),
            (#"[{"a":1},{"a":2}]"#, "[?!(a == `1`)].a", "[2]"),
            (#"{"a":1}"#, "[?a]", "null"), ("[0,1,2,3,4]", "[1:3]", "[1,2]"), ("[0,1,2,3,4]", "[::-2]", "[4,2,0]"),
            ("[0,1,2,3,4]", "[-2:]", "[3,4]"), ("[0,1,2,3,4]", "[10:]", "[]"),
            ("[0,1,2,3,4]", "[:-10:-1]", "[4,3,2,1,0]"),
            ("[0,1,2]", "[::9223372036854775807]", "[0]"), ("[0,1,2]", "[::-9223372036854775808]", "[2]"),
            ("[0,1,2]", "[-9223372036854775808:9223372036854775807]", "[0,1,2]"),
            (#"[{"a":1},{"a":2}]"#, "[:1].a", "[1]"),
            ("[]", "[:]", "[]"), (#""abc""#, "[:1]", "null"), ("{}", "[::0]", "null"),
            (#"{"a":1,"b":2}"#, "[a,b,c]", "[1,2,null]"), ("null", "[a]", "null"),
            (#"{"a":1}"#, "{x: a, y: b}", #"{"x":1,"y":null}"#),
            ("null", "{x: a}", "null"), (#"{"a":1,"b":2}"#, "{x: a, x: b}", #"{"x":2}"#), ("[1]", "`[2]`", "[2]"),
            ("{}", "a || `1`", "1"), (#"{"a":[],"b":{},"c":"","d":false,"e":0}"#, "a || b || c || d || e", "0"),
            (#"{"a":[],"b":1}"#, "a && b", "[]"), (#"{"a":1,"b":[]}"#, "a && b", "[]"), ("{}", "!a", "true"),
            ("0", "!@", "false"),
            (#""""#, "!@", "true"), ("{}", "!@", "true"), (#"{"a":1}"#, "!!a", "true"), ("1", "@ == `1.0`", "true"),
            ("true", "@ == `1`", "false"), (#"[1,"1"]"#, "[0] == [1]", "false"),
            (#"{"a":1,"b":2}"#, "@ == `{\"b\":2,\"a\":1}`", "true"),
            ("[1,2]", "@ == `[2,1]`", "false"), ("null", "@ == `null`", "true"),
            (#"["é","e\u0301"]"#, "[0] == [1]", "false"),
            (#"["a","b"]"#, "[0] < [1]", "true"), (#"["\uffff","😀"]"#, "[0] < [1]", "true"),
            (#"["Z","a"]"#, "[0] < [1]", "true"),
            (#"[1,"a"]"#, "[0] < [1]", "null"), ("[true,false]", "[0] > [1]", "null"), ("{}", "a < `1`", "null"),
            ("[9007199254740993,9007199254740992.0]", "[0] == [1]", "false"),
            ("[9007199254740993,9007199254740992.0]", "[0] > [1]", "true"),
            ("[1e400,1e308]", "[0] > [1]", "true"),
            ("[123456789012345678901234567890,123456789012345678901234567891]", "[0] < [1]", "true"),
            (#"{"a":{"b":1}}"#, "a | b", "1"), (#"{"a":[1,2]}"#, "a[*] | [0]", "1"),
            (#"{"a":{"b":2},"b":1}"#, "a.[b, @.b]", "[2,2]"),
            ("{}", "'a\\'b\\\\'", #""a'b\\\\""#), ("{}", "`\"a\\`b\"`", #""a`b""#),
            ("{}", "`foo bar `", #""foo bar ""#),
            ("{}", "` foo`", #""foo""#), ("{}", "``", #""""#), ("{}", "`foo\\u00e9`", #""foo\u00e9""#),
            (#"{"a":[{"b":[{"c":1},{"c":2}]}]}"#, "a[].{x: b[?c > `1`] | [0].c}", #"[{"x":2}]"#),
        ]
    )
    func `an expression gives`(json: String, expression: String, expected: String) throws {
        #expect(try Outcome.text(expression, json: json) == expected)
    }

    @Test(
        arguments: [
            (#"[true]"#, "@ == `[1]`", "true"), (#"{"a":{"x":{"b":{"c":1}}}}"#, "a.*.b.c", "null"),
            (#"[[{"a":1},{"a":2}]]"#, "[0][0:2].a", "null"), (#"{"a":{"b":true}}"#, "!a.b", "null"),
            (#"{"a":[true]}"#, "!a[0]", "false"),
        ]
    )
    func `it reads oddities as the AWS CLI does`(json: String, expression: String, expected: String) throws {
        #expect(try Outcome.text(expression, json: json) == expected)
    }

    @Test func `numbers that pass through keep their spelling`() throws {
        let document = try JSONValue(json: "[1.50, 1e3, -0, 123456789012345678901234567890]")
        for expression in [
            "@", "[*]", "sort(@)", "reverse(reverse(@))", "[@[0], @[1], @[2], @[3]]", "map(&to_number(@), @)",
        ] {
            let result = try JMESPath(expression).search(document)
            #expect(Set(result.children.map(\.text)) == ["1.50", "1e3", "-0", "123456789012345678901234567890"])
        }
    }

    @Test func `a result can be searched again`() throws {
        let first = try JMESPath("{a: @, b: `[1, {\"c\": 2}]`}").search(try JSONValue(json: "[3]"))
        #expect(CompactText.text(of: try JMESPath("[a[0], b[1].c, keys(@)]").search(first)) == #"[3,2,["a","b"]]"#)
    }

    @Test func `one expression serves many threads`() async throws {
        let expression = try JMESPath("[?a > `1`].a | sum(@)")
        let document = try JSONValue(json: #"[{"a":1},{"a":2},{"a":3}]"#)
        let sums = try await withThrowingTaskGroup(of: String.self) { group in
            for _ in 0..<8 { group.addTask { CompactText.text(of: try expression.search(document)) } }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(sums == Array(repeating: "5", count: 8))
    }
}
