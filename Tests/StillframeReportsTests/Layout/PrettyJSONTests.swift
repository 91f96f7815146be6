import Testing

@testable import StillframeReports

@Suite struct PrettyJSONTests {
    @Test func `members stand one a line, two spaces a level`() {
        var json = PrettyJSON()
        var stream = ""
        json.open(.object)
        json.string("a\"b", "text")
        json.flush(into: &stream)
        json.string(nil, "nothing")
        json.number(3, "number")
        json.number(nil, "unknown")
        json.strings([], "empty")
        json.open(.array, "list")
        json.open(.object)
        json.close(.object)
        json.string("x")
        json.close(.array)
        json.close(.object)
        json.flush(into: &stream)
        #expect(
            stream == #"""
                {
                  "text": "a\"b",
                  "nothing": null,
                  "number": 3,
                  "unknown": null,
                  "empty": [],
                  "list": [
                    {},
                    "x"
                  ]
                }
                """#
        )
    }
}
