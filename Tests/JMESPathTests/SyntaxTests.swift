import Testing

@testable import JMESPath

/// What the grammar takes and refuses, and where it says the error lies.
@Suite struct SyntaxTests {
    @Test(
        arguments: [
            ("", 1), ("  ", 3), (".", 1), ("foo.", 5), (".foo", 1), ("foo..bar", 5), ("foo.1", 5), ("foo.-11", 5),
            ("1", 1),
            ("foo bar", 5), ("foo]", 4), ("foo[", 5), ("foo[bar]", 5), ("foo[\"a\"]", 5), ("foo[ ]", 6), ("foo[1", 6),
            ("foo[1 2]", 7), ("foo[*", 6), ("foo[*]bar", 7), ("foo[*]*", 7), ("*foo", 2), ("**", 2), ("foo*", 4),
            ("*foo*", 2), ("foo.[", 6), ("foo.[]", 5), ("foo.[0]", 6), ("[a,]", 4), ("[,a]", 2), ("[a b]", 4),
            ("{}", 2), ("{a}", 3), ("{a:}", 4), ("{a: b,}", 7), ("{a: b c: d}", 7), ("{1: a}", 2), ("{'a': b}", 2),
            ("{\"a\": b", 8), ("foo.{a: b", 10), ("foo {a: b}", 5), ("a.{\"foo\":bar, \"baz\":bam", 24),
            ("foo[1:2:3:4]", 10), ("foo[1:2 3]", 9), ("foo[a:b]", 5), ("foo[2:a:3]", 7), ("foo[:::]", 7),
            ("[0:2:a]", 6),
            ("a ||", 5), ("|| a", 1), ("a &&", 5), ("a && && b", 6), ("a |", 4), ("| a", 1), ("a | | b", 5),
            ("a ==", 5),
            ("== a", 1), ("a = b", 3), ("=", 1), ("a === b", 5), ("a <> b", 4), ("!", 2), ("a ! b", 3), ("(a", 3),
            ("a)", 2), ("()", 2), ("foo(", 5), ("foo(a", 6), ("foo(,a)", 5), ("length(a,)", 10), ("length(a b)", 10),
            ("\"length\"(a)", 1), ("(length)(a)", 9), ("@(a)", 2), ("a[0](b)", 5), ("type(a)(b)", 8), ("&a", 1),
            ("[&a]", 2), ("a.&b", 3), ("a || &b", 6), ("foo[?]", 6), ("foo[?a", 7), ("foo[?a==]", 9), ("[?foo ==]", 9),
            ("foo.[?a]", 5), ("foo.`\"a\"`", 5), ("foo.'a'", 5), ("foo.@", 5), ("foo.(a)", 5), ("foo.!a", 5), ("'a", 1),
            ("'a\\'", 1), ("\"a", 1), ("\"\\\"", 1), ("\"\\z\"", 1), ("\"a\nb\"", 1), ("\"\\ud800\"", 1), ("`a", 1),
            ("`{a}\"`", 1), ("`[1,2\"`", 1), ("`\"a\nb\"`", 1), ("`01\"`", 1), ("#", 1), ("a $ b", 3), ("a-b", 2),
            ("-", 1), ("foo-bar", 4), ("é", 1), ("a\u{a0}b", 2), ("a\0", 2), ("foo[-]", 5), ("foo[1.5]", 6),
            ("a + b", 3),
            ("@@", 2), ("a[0]b", 5), ("a'b'", 2), ("to_string(a) b", 14),
        ]
    )
    func `what is no expression is an error of syntax at its place`(text: String, column: Int) {
        #expect {
            _ = try JMESPath(text)
        } throws: { error in
            guard let error = error as? JMESPathError else { return false }
            return error.kind == .syntax && error.column == column && error.expression == text
        }
    }

    @Test(
        arguments: [
            "foo", "foo.bar", "foo . bar", "\tfoo\n.\rbar ", "\"\"", "\"foo bar\".baz", "\"\\u00e9\"", "@", "@.a", "*",
            "*.*",
            "foo.*", "foo[*]", "foo[ * ]", "[*].a", "[0]", "[-1]", "[00]", "foo[]", "[]", "[][]", "foo[][*].a",
            "foo[?a]",
            "[?a].b", "foo[?a==b].c[?d]", "foo[:]", "foo[::]", "foo[1:]", "foo[:1]", "foo[::-1]", "foo[-1:-2:-3]",
            "foo[ 1 : 2 ]",
            "[a]", "[a, b]", "[*.a]", "foo.[a]", "{a: b}", "{\"a\": b, c: d}", "foo.{a: @}", "[[a], [b]]",
            "a || b && c", "a | b | c",
            "!a", "!!a", "!(a || b)", "(a)", "((a)).b", "(a | b).c", "a == b", "a == b == c", "a<b", "a<=b", "a>b",
            "a>=b", "a!=b",
            "'raw'", "'it\\'s'", "''", "'a\nb'", "`1`", "`\"a\"`", "`a`", "``", "` {\"a\": [1]} `", "`\\``",
            "length(a)", "length (a)",
            "foo.length(@)", "sort_by(a, &b)", "sort_by(a, &b.c || d)", "map(&@, a)", "not_null(a, b, c)", "a[0][1]",
            "a[0:1][1]",
            "_", "_a1", "a.b[0].c[*].d[].e | f", "foo[99999999999999999999]", "max_by(a, & b)",
        ]
    )
    func `what is an expression compiles`(text: String) throws {
        _ = try JMESPath(text)
    }

    @Test(
        arguments: [
            ("nope(a)", JMESPathError.Kind.unknownFunction, 1), ("a.Length(@)", .unknownFunction, 3),
            ("a || length()", .invalidArity, 6), ("length(a, b)", .invalidArity, 1), ("merge()", .invalidArity, 1),
            ("not_null()", .invalidArity, 1), ("sort_by(a)", .invalidArity, 1), ("[abs(a), nope(b)", .syntax, 17),
            ("nope(type())", .invalidArity, 6),
        ]
    )
    func `calls are checked when an expression is compiled`(text: String, kind: JMESPathError.Kind, column: Int) {
        #expect {
            _ = try JMESPath(text)
        } throws: { error in
            guard let error = error as? JMESPathError else { return false }
            return error.kind == kind && error.column == column
        }
    }
}
