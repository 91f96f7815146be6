import Testing

@testable import Stillframe

@Suite struct TimestampParserTests {
    private func reading(_ text: String) -> TimestampReading {
        let bytes = Array(text.utf8)
        return TimestampParser.text(bytes.span)
    }

    @Test(arguments: [
        ("1688202942.123", "2023-07-01T09:15:42.123Z"),
        ("1.688202942123E9", "2023-07-01T09:15:42.123Z"),
        ("+1688202942", "2023-07-01T09:15:42Z"),
        ("-1", "1969-12-31T23:59:59Z"),
        (".5", "1970-01-01T00:00:00.500Z"),
        ("5.", "1970-01-01T00:00:05Z"),
        ("007", "1970-01-01T00:00:07Z"),
        ("123e-5", "1970-01-01T00:00:00.001230Z"),
        ("20230701", "1970-08-23T03:38:21Z"),
        (" \t\r\n\u{b}\u{c}1688202942 \n", "2023-07-01T09:15:42Z"),
    ])
    func `what Python takes for a float is seconds since 1970`(text: String, expected: String) {
        #expect(reading(text).timestamp?.description == expected)
        #expect(reading(text).remark == nil)
    }

    @Test(arguments: [
        ("2023-07-01T09:15:42Z", "2023-07-01T09:15:42Z"),
        ("2023-07-01t09:15:42z", "2023-07-01T09:15:42Z"),
        ("2023-07-01T09:15Z", "2023-07-01T09:15:00Z"),
        ("2023-07-01T09:15:42.1Z", "2023-07-01T09:15:42.100Z"),
        ("2023-07-01T09:15:42,987654Z", "2023-07-01T09:15:42.987654Z"),
        ("2023-07-01T09:15:42.0000000+02:00", "2023-07-01T07:15:42Z"),
        ("2023-07-01T09:15:42+05", "2023-07-01T04:15:42Z"),
        ("2023-07-01T09:15:42-0730", "2023-07-01T16:45:42Z"),
        ("2023-07-01T09:15-04:00", "2023-07-01T13:15:00Z"),
        ("2023-07-01T09:15:42-00:00", "2023-07-01T09:15:42Z"),
        ("2023-07-01T09:15:42+23:59", "2023-06-30T09:16:42Z"),
        ("1901-12-13T20:45:51+05:53:28", "1901-12-13T14:52:23Z"),
        ("2023-07-01 09:15:42.123000+00:00", "2023-07-01T09:15:42.123Z"),
        ("1969-12-31 23:59:59+00:00", "1969-12-31T23:59:59Z"),
        ("1970-01-01T00:00:00.001000+00:00", "1970-01-01T00:00:00.001Z"),
        ("2000-02-29 12:00:00+00:00", "2000-02-29T12:00:00Z"),
        ("2024-02-29T23:59:59.999000+00:00", "2024-02-29T23:59:59.999Z"),
        ("2038-01-19T03:14:08+00:00", "2038-01-19T03:14:08Z"),
        ("2106-02-07T06:28:16+00:00", "2106-02-07T06:28:16Z"),
        ("2262-04-11T23:47:17+00:00", "2262-04-11T23:47:17Z"),
        ("9999-12-31T23:59:59.999999Z", "9999-12-31T23:59:59.999999Z"),
        ("0001-01-01T00:00:00Z", "0001-01-01T00:00:00Z"),
    ])
    func `ISO-8601 with a zone is read`(text: String, expected: String) {
        #expect(reading(text).timestamp?.description == expected)
        #expect(reading(text).remark == nil)
    }

    @Test(
        arguments: [
            ("2023-07-01T09:15:42.123456789Z", "2023-07-01T09:15:42.123456Z", .finerThanMicroseconds),
            ("2023-07-01T09:15:42.9999999Z", "2023-07-01T09:15:42.999999Z", .finerThanMicroseconds),
            ("1969-12-31T23:59:59.9999999Z", "1969-12-31T23:59:59.999999Z", .finerThanMicroseconds),
            ("2023-07-01T09:15:42", "2023-07-01T09:15:42Z", .noZone),
            ("2023-07-01T09:15", "2023-07-01T09:15:00Z", .noZone),
            ("2023-07-01T09:15:42.1234567", "2023-07-01T09:15:42.123456Z", .noZone),
            ("2023-07-01", "2023-07-01T00:00:00Z", .dateOnly),
            ("Sat Jul  1 09:15:42 2023", "2023-07-01T09:15:42Z", .noZone),
            ("/Date(1688202942123)/", "2023-07-01T09:15:42.123Z", .dotNetDate),
            ("/Date(1688202942123+0200)/", "2023-07-01T09:15:42.123Z", .dotNetDate),
            ("/Date(-1-0700)/", "1969-12-31T23:59:59.999Z", .dotNetDate),
            ("/Date(253402300799999)/", "9999-12-31T23:59:59.999Z", .dotNetDate),
        ] as [(String, String, TimestampRemark)]
    )
    func `what was lost or taken for granted is remarked`(text: String, expected: String, remark: TimestampRemark) {
        #expect(reading(text).timestamp?.description == expected)
        #expect(reading(text).remark == remark)
    }

    @Test(arguments: [
        ("20230701T091542Z", "2023-07-01T09:15:42Z"), ("20230701T091542.5+0200", "2023-07-01T07:15:42.500Z"),
        ("20230701t0915z", "2023-07-01T09:15:00Z"), ("20231231T240000Z", "2024-01-01T00:00:00Z"),
        ("2023-07-01T24:00:00Z", "2023-07-02T00:00:00Z"), ("2023-12-31 24:00+00:00", "2024-01-01T00:00:00Z"),
        ("2023-07-01T24:00:00.000-01:00", "2023-07-02T01:00:00Z"),
    ])
    func `the basic form and the end of a day are read`(text: String, expected: String) {
        #expect(reading(text).timestamp?.description == expected)
        #expect(reading(text).remark == nil)
    }

    @Test(arguments: [
        ("Sat, 01 Jul 2023 09:15:42 GMT", "2023-07-01T09:15:42Z"),
        ("Mon, 01 Jul 2023 09:15:42 GMT", "2023-07-01T09:15:42Z"),
        ("sat, 01 JUL 2023 09:15:42 gmt", "2023-07-01T09:15:42Z"),
        ("Saturday, 01-Jul-23 09:15:42 GMT", "2023-07-01T09:15:42Z"),
        ("Wednesday, 31-Dec-69 23:59:59 GMT", "1969-12-31T23:59:59Z"),
        ("Sunday, 31-Dec-68 23:59:59 GMT", "2068-12-31T23:59:59Z"),
        ("Fri, 31 Dec 9999 23:59:59 GMT", "9999-12-31T23:59:59Z"),
    ])
    func `HTTP dates are read`(text: String, expected: String) {
        #expect(reading(text).timestamp?.description == expected)
        #expect(reading(text).remark == nil)
    }

    @Test(arguments: [
        "", " ", "\n", "NaN", "nan", "Infinity", "-inf", "1_000", "true", "null", "１６８８", "\u{a0}1688202942",
        "1688202942123", "253402300800",
    ])
    func `empty text, words and numbers out of range are refused`(text: String) {
        #expect(reading(text) == .unreadable)
    }

    @Test(arguments: [
        "2023-13-01T00:00:00Z", "2023-00-01T00:00:00Z", "2023-02-29T00:00:00Z", "2023-07-32T00:00:00Z",
        "10000-01-01T00:00:00Z", "0000-01-01T00:00:00Z", "2023-07-01T24:00:01Z", "2023-07-01T24:01Z",
        "2023-07-01T24:00:00.5Z", "2023-07-01T25:00Z", "2016-12-31T23:59:60Z",
        "2023-07-01T09:60:00Z", "2023-07-01T9:15:42Z", "2023-7-1T09:15:42Z", "2023-07-01T09Z", "2023-07-01T",
        "2023-07-01TZ", "2023-07-01Z", "2023-07-01X09:15:42Z", "2023-07-01  09:15:42Z", "2023-07-01T09:15:42.Z",
        "2023-07-01T09:15:42.", "2023-07-01T09:15.5Z", "2023-07-01T09:15:42ZZ", "2023-07-01T09:15:42 Z",
        "2023-07-01T09:15:42+", "2023-07-01T09:15:42+5", "2023-07-01T09:15:42+24:00", "2023-07-01T09:15:42+05:60",
        "2023-07-01T09:15:42+05:3", "2023-07-01T09:15:42+05:30:60", "2023-07-01T09:15:42+05-30",
        "2023-07-01T09:15:42\u{2212}05:00", "2023-07", "2023-", "2023-W26-6", "2023-182", "20230701T09Z",
        "20231301T091542Z", "20230701T0915420Z", "20230701T240001Z", "20230701 091542Z", "9999-12-31T24:00:00Z",
        "0001-01-01T00:00:00+00:01", "9999-12-31T23:59:59-00:01", "2023-07-01T09:15:4\0Z",
    ])
    func `ISO-8601 that is damaged, impossible or out of range is refused`(text: String) {
        #expect(reading(text) == .unreadable)
    }

    @Test(arguments: [
        "Sat", "Sat,", "Saturday", "Sat, 32 Jul 2023 09:15:42 GMT", "Sat, 01 Foo 2023 09:15:42 GMT",
        "Foo, 01 Jul 2023 09:15:42 GMT", "Sat, 01 Jul 2023 09:15:42 PST", "Sat, 01 Jul 2023 09:15:42",
        "Sat, 1 Jul 2023 09:15:42 GMT", "Sat, 01 Jul 0000 09:15:42 GMT", "Sat, 01 Jul 2023 24:00:00 GMT",
        "Sat, 31 Dec 2016 23:59:60 GMT", "Satrday, 01-Jul-23 09:15:42 GMT", "Sat Jul 32 09:15:42 2023",
        "Sat Jul  0 09:15:42 2023", "/Date()/", "/Date(1688202942123)", "/Date(1688202942123+02)/", "/Date(+5)/",
        "/Date(1688202942123+2400)/", "/Date(253402300800000)/", "/Date(99999999999999999999)/", "/Date(1e3)/", "/",
    ])
    func `other dates that are damaged, impossible or out of range are refused`(text: String) {
        #expect(reading(text) == .unreadable)
    }

    @Test func `no cut or changed byte traps`() {
        let texts = [
            "1.688202942123E9", "2023-07-01T09:15:42.123456789+05:53:28", "Sat, 01 Jul 2023 09:15:42 GMT",
            "Saturday, 01-Jul-23 09:15:42 GMT", "Sat Jul  1 09:15:42 2023", "/Date(1688202942123+0200)/",
        ]
        for text in texts {
            var bytes = Array(text.utf8)
            for end in bytes.indices {
                let head = Array(bytes[..<end])
                let tail = Array(bytes[end...])
                _ = (TimestampParser.text(head.span), TimestampParser.text(tail.span))
                let kept = bytes[end]
                for byte in UInt8.min...UInt8.max {
                    bytes[end] = byte
                    _ = TimestampParser.text(bytes.span)
                }
                bytes[end] = kept
            }
        }
    }

    @Test(arguments: TimestampRemark.allCases)
    func `a remark is a clause for people`(remark: TimestampRemark) {
        #expect(remark.text.first?.isLowercase == true)
        #expect(remark.text.last != ".")
    }
}
