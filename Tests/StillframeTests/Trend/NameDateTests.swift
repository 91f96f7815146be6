import Testing

@testable import Stillframe

/// A date in a name is found, and nothing else is taken for one.
@Suite struct NameDateTests {
    @Test(arguments: [
        ("2026-10-31", "2026-10-31 2026-10-31"), ("20261031", "2026-10-31 2026-10-31"),
        ("prod_2026_10_31.json", "2026-10-31 2026-10-31"), ("2026-10", "2026-10-01 2026-10-31"),
        ("images.2026.02.ndjson.gz", "2026-02-01 2026-02-28"), ("a/2024-02/page-1.json", "2024-02-01 2024-02-29"),
        ("2025-01/2026-12-31/", "2026-12-31 2026-12-31"), ("2026-12", "2026-12-01 2026-12-31"),
        ("v1-2026-10-31T0400Z", "2026-10-31 2026-10-31"),
    ])
    func `a date is found`(path: String, days: String) throws {
        let date = try #require(NameDate(path: path))
        #expect("\(date.first) \(date.last)" == days)
    }

    @Test(arguments: [
        "", "october", "111122223333", "2026", "page-2026", "2026-13", "2026-02-30", "2026-1", "202610", "1999-10-31",
        "2026-100", "12026-10-31", "20261301", "page-1.json", "AppStream-WinServer2022", "2026-", "2026/10",
    ])
    func `other digits are none`(path: String) {
        #expect(NameDate(path: path) == nil)
    }

    @Test func `a month stands for its end, but for no instant to come`() throws {
        let date = try #require(NameDate(path: "2026-10"))
        let end = try #require(CalendarDate(iso: "2026-10-31"))
        let inside = try #require(Timestamp(iso: "2026-10-12T08:00:00Z"))
        #expect(date.instant(now: try #require(Timestamp(iso: "2026-12-01T00:00:00Z"))) == Timestamp(endOf: end))
        #expect(date.instant(now: inside) == inside)
        let eve = try #require(Timestamp(iso: "2026-09-30T12:00:00Z"))
        #expect(date.instant(now: eve) == eve, "somewhere it is the first already")
        #expect(date.instant(now: try #require(Timestamp(iso: "2026-09-29T12:00:00Z"))) == nil)
    }
}
