import JMESPath
import Stillframe
import StillframeReports
import Testing

/// Values as text and table; expected texts were recorded from aws-cli 1.45.11.
@Suite struct ListingLayoutTests {
    private func lines(_ json: String) throws -> String {
        var layout = TextLayout()
        try layout.append(.value(try JSONValue(json: json)))
        return String(decoding: layout.output, as: UTF8.self)
    }

    private func table(_ json: String) throws -> String {
        var output: [UInt8] = []
        try TableLayout.write(.value(try JSONValue(json: json)), title: "T") { output += $0 }
        return String(decoding: output, as: UTF8.self)
    }

    @Test(
        arguments: [
            ("null", "None\n"), ("[]", ""), ("{}", ""), ("[1,2.50,true]", "1\t2.5\tTrue\n"),
            ("[[1,2],[3],[]]", "1\t2\n3\n"), ("[1,[2,3]]", "1\n2\t3\n"),
            (#"{"b":"x","a":1,"C":[{"d":null},{"e":"f"}]}"#, "1\tx\nC\tNone\t\nC\t\tf\n"),
            (#"{"a":["x","y"]}"#, "A\tx\nA\ty\n"), (#"[{"a":[1]},{"a":2}]"#, "[1]\n2\n"),
            (#"[{"a":{"it's":"\n"}},{"a":2}]"#, "{\"it's\": '\\n'}\n2\n"),
            (#"[{"\u00e9":1,"e\u0301":2},{"b":3}]"#, "\t2\t1\n3\t\t\n"),
        ]
    )
    func `text`(json: String, expected: String) throws {
        #expect(try lines(json) == expected)
    }

    @Test func `a table has a column for each name, compared by code point`() throws {
        let row = try table(#"[{"\u00e9":1,"e\u0301":2}]"#).split(separator: "\n").first { $0.contains("2") }
        #expect(row?.split(separator: "|").map { $0.filter { $0 != " " } } == ["2", "1"])
    }

    @Test(
        arguments: [
            ("[{\"a\":1},null]", "'NoneType' object has no attribute 'items'"),
            ("[{\"a\":1},\"x\"]", "'str' object has no attribute 'items'"),
        ]
    )
    func `text of mixed lists fails in Python's words`(json: String, words: String) throws {
        #expect { try lines(json) } throws: { ($0 as? FormatFailure)?.message == words }
    }

    @Test(
        arguments: [
            ("null", ""), ("[]", ""), ("0", ""), ("\"\"", ""), ("\"x\"", "---\n|T|\n+-+\n"),
            ("[1]", "-------\n|  T  |\n+-----+\n|  1  |\n+-----+\n"),
            ("[1,[2]]", "-------\n|  T  |\n+-----+\n|  1  |\n|  2  |\n+-----+\n"),
            (
                "[[1,2],[3,4]]",
                "------------\n|     T    |\n+----+-----+\n|  1 |  2  |\n|  3 |  4  |\n+----+-----+\n"
            ),
            (
                #"{"b":"日本","a":{"c":[{"d":"ü"},{"d":2,"e":[]}]}}"#,
                """
                ---------------
                |      T      |
                +----+--------+
                |  b |  日本  |
                +----+--------+
                ||     a     ||
                |+-----------+|
                |||    c    |||
                ||+---------+||
                |||    d    |||
                ||+---------+||
                |||  ü     |||
                ||+---------+||
                |||    c    |||
                ||+---------+||
                |||    d    |||
                ||+---------+||
                |||  2      |||
                ||+---------+||

                """
            ),
            (
                #"[{"a":[{"x":1}]},{"b":2}]"#,
                """
                ---------
                |   T   |
                +-------+
                |   b   |
                +-------+
                |       |
                +-------+
                ||  a  ||
                |+-----+|
                ||  x  ||
                |+-----+|
                ||  1  ||
                |+-----+|
                |   T   |
                +-------+
                |   b   |
                +-------+
                |  2    |
                +-------+

                """
            ),
        ]
    )
    func `tables`(json: String, expected: String) throws {
        #expect(try table(json) == expected)
    }

    @Test(
        arguments: [
            ("[{\"a\":1},null]", "'NoneType' object is not iterable"),
            ("[{\"a\":1},\"x\"]", "string indices must be integers, not 'str'"),
            ("[[1],[2,3]]", "Row should have 1 elements, instead it has 2"),
            (#"["q",[{"a":1,"b":2}]]"#, "list index out of range"),
            (#"[[1,2],[{"a":1},{}]]"#, "Row should have 2 elements, instead it has 1"),
            (#"[{"a":1},[5]]"#, "list index out of range"),
            (#"[{"a":1},["x"]]"#, "list indices must be integers or slices, not str"),
            (#"[{"a":1},[1.5]]"#, "list indices must be integers or slices, not float"),
        ]
    )
    func `tables of mixed lists fail in Python's words`(json: String, words: String) throws {
        #expect { try table(json) } throws: { ($0 as? FormatFailure)?.message == words }
    }
}
