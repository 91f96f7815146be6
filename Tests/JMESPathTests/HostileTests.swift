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

    @Test func `a literal nested too deeply is no JSON`() throws {
        #expect(try Outcome.text("`" + Self.repeated("[") + Self.repeated("]") + "\"`", json: "{}") == "syntax")
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
        try interpreter.count(JMESPathLimits.steps)
        #expect(throws: JMESPathError.self) { try interpreter.count(1) }
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
