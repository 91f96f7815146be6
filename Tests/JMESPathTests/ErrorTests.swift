import Testing

@testable import JMESPath

/// What errors say.
@Suite struct ErrorTests {
    private func text(_ expression: String, json: String = "{}") throws -> String {
        do {
            _ = try JMESPath(expression).search(try JSONValue(json: json))
            return ""
        } catch let error as JMESPathError {
            return error.description
        }
    }

    @Test(
        arguments: [
            ("foo..bar", "'.' stands where a name, '*', '[' or '{' is expected, at column 5:\n    foo..bar\n        ^"),
            ("foo[", "the expression ends where a number, ':' or '*' is expected, at column 5:\n    foo[\n        ^"),
            (
                "a = b",
                "'=' has no meaning outside quotes; two values are compared by '==', at column 3:\n    a = b\n      ^"
            ),
            ("a | nope(b)", "there is no function nope(), at column 5:\n    a | nope(b)\n        ^"),
            ("length(@, a)", "length() takes 1 argument, not 2, at column 1:\n    length(@, a)\n    ^"),
            (
                "a\n | sum('x')",
                "sum() takes an array of numbers, not a string, at column 6:\n     | sum('x')\n       ^"
            ),
            (
                "sort(`[1, \"a\"]`)",
                "sort() takes an array of strings or numbers, not an array with both numbers and strings, at column 1:\n    sort(`[1, \"a\"]`)\n    ^"
            ),
            ("é", "U+E9 has no meaning outside quotes, at column 1:\n    é\n    ^"),
            ("a\tb", "a name stands where it can't, at column 3:\n    a b\n      ^"),
        ]
    )
    func `an error says what, where and what is expected`(expression: String, expected: String) throws {
        #expect(try text(expression) == expected)
    }

    @Test func `a long expression is cut around the place`() throws {
        let description = try text(String(repeating: "a.", count: 500) + "." + String(repeating: "b", count: 500))
        let lines = description.split(separator: "\n")
        #expect(lines.count == 3)
        #expect(lines[1].hasPrefix("    …a.a.a."))
        #expect(lines[1].hasSuffix("bbb…"))
        let place = try #require(lines[2].firstIndex(of: "^")).utf16Offset(in: lines[2])
        #expect(lines[1].dropFirst(place).hasPrefix(".bbb"))
        #expect(lines.allSatisfy { $0.count < 130 })
    }
}
