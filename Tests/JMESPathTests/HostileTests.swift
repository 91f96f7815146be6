import Testing

@testable import JMESPath

/// Expressions made to take all stack, memory or time.
@Suite struct HostileTests {
    private static func repeated(_ text: String, _ count: Int = 100_000) -> String {
        String(repeating: text, count: count)
    }

    @Test(
        arguments: [
            ("(", "a", ")"), ("!", "a", ""), ("[", "a", "]"), ("{a:", "a", "}"), ("a[*].", "a", ""), ("*.", "a", ""),
            ("a[?", "b", "]"), ("[*]", "", ""), ("to_array(", "a", ")"), ("map(&", "a", ",a)"), ("", "a", "==a"),
            ("[:]", "", ""), ("(", "", ""), ("a[?", "", ""), ("[[?", "", ""), ("foo(&", "", ""), ("", "a", "[?b]"),
            ("a||(", "b", ")"), ("[a][?", "b", "]"), ("", "a", "[*].a"),
        ]
    )
    func `deep nesting is an error and no overflow`(before: String, inside: String, after: String) throws {
        let text = Self.repeated(before) + inside + Self.repeated(after)
        #expect(try Outcome.text(text, json: "{}") == "limit-exceeded")
    }

    @Test func `a literal nested too deeply is an error and no string`() throws {
        #expect(try Outcome.text("`" + Self.repeated("[") + Self.repeated("]") + "`", json: "{}") == "limit-exceeded")
        #expect(
            try Outcome.text("`" + Self.repeated("[", 300) + Self.repeated("]", 300) + "`", json: "1")
                == "limit-exceeded"
        )
        #expect(
            try Outcome.text("`" + Self.repeated("[", 256) + Self.repeated("]", 256) + "` | type(@)", json: "1")
                == #""array""#
        )
    }

    @Test(
        arguments: [
            ("a", ".a", ""), ("a", "|a", ""), ("a", "||a", ""), ("`null`", "&&`1`", ""), ("a", "[0]", ""),
            ("a", "[]", ""),
            ("a", ".*.a", ""), ("[a", ",a", "] | [0]"), ("a", " ", ""), ("'", "\\'", "' && a"),
            ("not_null(a", ",a", ")"),
            ("{a: a", ", a: a", "} | @.a"),
        ]
    )
    func `long expressions are fine`(start: String, part: String, end: String) throws {
        #expect(try Outcome.text(start + Self.repeated(part) + end, json: "{}") == "null")
    }

    @Test func `a hash may have many members`() throws {
        let members = (0..<100_000).map { "a\($0): `\($0)`" }.joined(separator: ", ")
        #expect(try Outcome.text("{\(members)}.a99999", json: "{}") == "99999")
    }

    @Test(
        arguments: [
            ("[@,@]", "|[@,@]", 60, ""), ("[@]", "|[@]", 1000, ""), ("{a:@}", "|{a:@}", 1000, ""),
            ("[@]" + repeated("|[@,@]", 20), "|[@,@][]", 60, ""),
            ("to_string([@,@]", "|[@,@]", 60, ")"), ("[@,@]", "|[@,@]", 60, "==@"), ("@", "|map(&[@,@],[@,@])", 60, ""),
            ("@", "|merge({a:@},{b:@})", 60, ""), ("@", "|to_array({a:@})", 1000, ""),
        ]
    )
    func `results that grow with every step are an error`(start: String, part: String, count: Int, end: String) throws {
        #expect(try Outcome.text(start + Self.repeated(part, count) + end, json: "[1]") == "limit-exceeded")
    }

    @Test func `work that leaves nothing behind has a limit`() throws {
        var interpreter = Interpreter<JSONValue>(expression: "")
        try interpreter.count(interpreter.budget.steps)
        #expect(throws: JMESPathError.self) { try interpreter.count(1) }
    }

    @Test(
        arguments: [
            // Texts that double.
            "'aaaaaaaa'" + repeated("|join('',[@,@])", 60), "@" + repeated("|to_string([@,@])", 60),
            "join('',['aaaaaaaa'])|[@,@]" + repeated("|[join('',@),join('',@)]", 60),
            // A large part of the document, or a long text, in one value.
            "@" + repeated("|[@,@]", 13), "'\(repeated("a"))'" + repeated("|[@,@]", 14),
        ]
    )
    func `large parts and texts count by their size`(expression: String) {
        let document = JSONValue.array((0..<5000).map { .number(JSONNumber($0)) })
        #expect(Outcome.text(expression, document) == "limit-exceeded")
    }

    @Test func `comparing takes steps`() throws {
        let one = JSONValue.array((0..<1000).map { .number(JSONNumber($0)) })
        var equality = Equality(steps: 100)
        let equalityResult = equality.areAlike(one, one)
        #expect(!equalityResult)
        #expect(equality.work > 100)
        var enough = Equality(steps: 2000)
        let enoughResult = enough.areAlike(one, one)
        #expect(enoughResult)
        #expect(enough.work == 1001)
        let text = JSONValue.string(Self.repeated("a", 1600))
        var texts = Equality(steps: 2000)
        let textsResult = texts.areAlike(text, text)
        #expect(textsResult)
        #expect(texts.work == 101)
    }

    @Test func `a long list to look in is sensible`() throws {
        let wanted = (0..<1000).map { String($0 * 7) }.joined(separator: ",")
        let document = JSONValue.array((0..<1000).map { .number(JSONNumber($0)) })
        #expect(Outcome.text("length([?contains(`[\(wanted)]`, @)])", document) == "143")
        #expect(Outcome.text("contains(`[1.0,true]`, `1`)", document) == "true")
        #expect(Outcome.text("contains(`[\"1\",null]`, `1`)", document) == "false")
    }

    @Test func `values in a result are counted as often as they occur`() throws {
        let result = try JMESPath("[@,@]" + Self.repeated("|[@,@]", 15)).search(try JSONValue(json: "1"))
        #expect(result.weight.count == 131_071)
        #expect(result.weight.depth == 16)
    }

    @Test func `a search in a text of repetitions takes linear time`() throws {
        let text = Self.repeated("a", 400_000)
        let document = JSONValue.array([.string(text + "b"), .string(text + "c")])
        #expect(Outcome.text("contains([0], [1])", document) == "false")
        #expect(Outcome.text("contains([0], '\(text)b')", document) == "true")
    }

    @Test func `names that look alike don't collide`() throws {
        // Reordered marks are canonically equivalent, which Swift's own equality and hash take for the same.
        var members = OrderedMembers<JSONValue>()
        for index in 0..<4096 {
            let name = (0..<12).map { index >> $0 & 1 == 0 ? "\u{301}\u{323}" : "\u{323}\u{301}" }.joined()
            members.set("e" + name, to: .number(JSONNumber(index)))
        }
        #expect(members.names.count == 4096)
        #expect(members["e" + Self.repeated("\u{323}\u{301}", 12)]?.text == "4095")
    }
}
