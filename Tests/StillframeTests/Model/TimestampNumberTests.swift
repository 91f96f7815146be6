import Testing

@testable import Stillframe

/// Numbers as timestamps; the expected values are what CPython's `datetime.fromtimestamp` gives.
@Suite struct TimestampNumberTests {
    private func reading(_ text: String) -> TimestampReading {
        let bytes = Array(text.utf8)
        return TimestampParser.number(bytes.span)
    }

    @Test(arguments: [
        ("0", "1970-01-01T00:00:00Z"),
        ("-0", "1970-01-01T00:00:00Z"),
        ("-0.0", "1970-01-01T00:00:00Z"),
        ("0e999999999999999999999", "1970-01-01T00:00:00Z"),
        ("-1", "1969-12-31T23:59:59Z"),
        ("-1.0", "1969-12-31T23:59:59Z"),
        ("0.001", "1970-01-01T00:00:00.001Z"),
        ("-2147483649", "1901-12-13T20:45:51Z"),
        ("-2.147483649E9", "1901-12-13T20:45:51Z"),
        ("951825600", "2000-02-29T12:00:00Z"),
        ("9.518256E8", "2000-02-29T12:00:00Z"),
        ("1.0E9", "2001-09-09T01:46:40Z"),
        ("1e9", "2001-09-09T01:46:40Z"),
        ("1E+9", "2001-09-09T01:46:40Z"),
        ("1688202942", "2023-07-01T09:15:42Z"),
        ("1688202942.123", "2023-07-01T09:15:42.123Z"),
        ("1.688202942123E9", "2023-07-01T09:15:42.123Z"),
        ("168820294212300000E-8", "2023-07-01T09:15:42.123Z"),
        ("1688202942.123000000000000000000000", "2023-07-01T09:15:42.123Z"),
        ("1699165800.001", "2023-11-05T06:30:00.001Z"),
        ("1709251199.999", "2024-02-29T23:59:59.999Z"),
        ("1735689599.5", "2024-12-31T23:59:59.500Z"),
        ("2147483648", "2038-01-19T03:14:08Z"),
        ("4.294967296E9", "2106-02-07T06:28:16Z"),
        ("8589934591.999999", "2242-03-16T12:56:31.999999Z"),
        ("9223372037", "2262-04-11T23:47:17Z"),
        ("253402300799", "9999-12-31T23:59:59Z"),
        ("2.53402300799E11", "9999-12-31T23:59:59Z"),
        ("-62135596800", "0001-01-01T00:00:00Z"),
    ])
    func `seconds since 1970 are read`(text: String, expected: String) {
        #expect(reading(text).timestamp?.description == expected)
        #expect(reading(text).remark == nil)
    }

    @Test(arguments: [
        ("253402300799.123", "9999-12-31T23:59:59.122986Z"),
        ("100000000000.000001", "5138-11-16T09:46:40Z"),
        ("-30000000000.999999", "1019-05-04T18:39:59Z"),
    ])
    func `beyond 2^33 seconds the nearest double decides`(text: String, expected: String) {
        #expect(reading(text).timestamp?.description == expected)
        #expect(reading(text).remark == nil)
    }

    @Test(arguments: [
        ("0.0000005", 0),
        ("0.0000015", 2),
        ("0.0000025", 2),
        ("-0.0000005", 0),
        ("-0.0000015", -2),
        ("1.0078125", 1_007_812),
        ("1.0234375", 1_023_438),
        ("-1.0078125", -1_007_812),
        ("1688202942.9999999", 1_688_202_943_000_000),
        ("-1.9999999", -2_000_000),
        ("1688202942.1234567", 1_688_202_942_123_457),
        ("1e-7", 0),
        ("1e-323", 0),
    ])
    func `finer digits are rounded, ties to even, and said`(text: String, microseconds: Int64) {
        #expect(reading(text).timestamp?.microseconds == microseconds)
        #expect(reading(text).remark == .finerThanMicroseconds)
    }

    @Test(arguments: [
        "1688202942123", "253402300800", "253402300799.99999999", "-62135596801", "-62135596800.00001",
        "9223372036854775807", "9223372036854775808", "-9223372036854775808", "18446744073709551615",
        "18446744073709551616", "1e12", "1e400", "-1e400", "1e999999999999999999999", "1e-400",
        "1e-999999999999999999999",
    ])
    func `a number outside the years 1 to 9999, or below any double, is refused`(text: String) {
        #expect(reading(text) == .unreadable)
    }

    @Test(arguments: ["", "-", "+", ".", "-.", "e5", ".e5", "1e", "1e+", "1.5.2", "1_000", "0x10", "1 2", "NaN", "１"])
    func `what is no number is refused`(text: String) {
        #expect(reading(text) == .unreadable)
    }

    @Test func `a million digits are read in linear time`() {
        let count = 1_000_000
        let zeros = String(repeating: "0", count: count)
        let nines = String(repeating: "9", count: count)
        let threes = String(repeating: "3", count: count)

        #expect(reading(nines) == .unreadable)
        #expect(reading("1e" + nines) == .unreadable)
        #expect(reading("1e-" + nines) == .unreadable)
        #expect(reading("0." + zeros + "1688202942e1000010").timestamp?.description == "2023-07-01T09:15:42Z")
        #expect(reading("1688202942" + zeros + "e-1000000").timestamp?.description == "2023-07-01T09:15:42Z")
        #expect(reading("1688202942." + threes).timestamp?.description == "2023-07-01T09:15:42.333333Z")
        #expect(reading("1688202942." + threes).remark == .finerThanMicroseconds)
        #expect(reading("-0." + zeros).timestamp?.microseconds == 0)
    }

    @Test func `digits far behind a midpoint of two doubles still decide`() {
        // Doubles are 2^-16 s apart there; this is 10^11 s and half of that.
        let midpoint = "100000000000.00000762939453125"
        let zeros = String(repeating: "0", count: 40)
        #expect(reading(midpoint).timestamp?.microseconds == 100_000_000_000_000_000)
        #expect(reading(midpoint + zeros + "1").timestamp?.microseconds == 100_000_000_000_000_015)
        #expect(reading(midpoint + zeros + zeros + zeros + "1").timestamp?.microseconds == 100_000_000_000_000_015)
    }
}
