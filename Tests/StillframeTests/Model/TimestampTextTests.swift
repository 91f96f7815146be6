import Testing

@testable import Stillframe

@Suite struct TimestampTextTests {
    @Test(arguments: [
        (0, "1970-01-01T00:00:00Z"),
        (-1, "1969-12-31T23:59:59.999999Z"),
        (-1_000_000, "1969-12-31T23:59:59Z"),
        (1000, "1970-01-01T00:00:00.001Z"),
        (1_688_202_942_000_000, "2023-07-01T09:15:42Z"),
        (1_688_202_942_123_000, "2023-07-01T09:15:42.123Z"),
        (1_688_202_942_987_654, "2023-07-01T09:15:42.987654Z"),
        (1_688_202_942_500_000, "2023-07-01T09:15:42.500Z"),
        (1_688_202_942_000_010, "2023-07-01T09:15:42.000010Z"),
        (-62_135_596_800_000_000, "0001-01-01T00:00:00Z"),
        (253_402_300_799_999_999, "9999-12-31T23:59:59.999999Z"),
    ])
    func `an instant is written in UTC with as many digits as it needs`(microseconds: Int64, text: String) {
        #expect(Timestamp(microseconds: microseconds).description == text)
    }

    @Test func `instants outside the four-digit years are written with a sign, without a trap`() {
        #expect(Timestamp(microseconds: .max).description == "+294247-01-10T04:00:54.775807Z")
        #expect(Timestamp(microseconds: .min).description == "-290308-12-21T19:59:05.224192Z")
    }

    @Test func `text is appended to what is there`() {
        var text = Array("at ".utf8)
        Timestamp(microseconds: 0).appendText(to: &text)
        #expect(String(decoding: text, as: UTF8.self) == "at 1970-01-01T00:00:00Z")
    }
}
