import Testing

@testable import Stillframe

@Suite struct CalendarDateTests {
    @Test(arguments: [
        (1970, 1, 1, 0),
        (1969, 12, 31, -1),
        (1901, 12, 13, -24_856),
        (2000, 2, 29, 11_016),
        (2000, 3, 1, 11_017),
        (2038, 1, 19, 24_855),
        (2106, 2, 7, 49_710),
        (2262, 4, 11, 106_751),
        (1, 1, 1, -719_162),
        (9999, 12, 31, 2_932_896),
    ])
    func `a day has its number since 1970 and its parts`(year: Int, month: Int, day: Int, number: Int) throws {
        let date = try #require(CalendarDate(year: year, month: month, day: day))
        #expect(date.daysSince1970 == number)
        #expect(date.components == (year, month, day))
    }

    @Test(arguments: [
        (2023, 2, 29), (1900, 2, 29), (2100, 2, 29), (2024, 2, 30), (2023, 4, 31), (2023, 1, 32), (2023, 13, 1),
        (2023, 0, 1), (2023, 1, 0), (2023, 1, -1), (0, 12, 31), (10_000, 1, 1), (.min, 1, 1), (.max, 1, 1),
    ])
    func `a day that the calendar doesn't have is refused`(year: Int, month: Int, day: Int) {
        #expect(CalendarDate(year: year, month: month, day: day) == nil)
    }

    @Test func `every day of four centuries goes there and back`() {
        var last = CalendarDate(daysSince1970: -25_509)
        #expect(last.description == "1900-02-28")
        for _ in 0..<146_097 {
            let next = CalendarDate(daysSince1970: last.daysSince1970 + 1)
            let parts = next.components
            let isNextDay = parts.day == last.components.day + 1 && parts.month == last.components.month
            guard isNextDay || parts.day == 1, CalendarDate(iso: next.description) == next else {
                Issue.record("\(last) is followed by \(next)")
                return
            }
            last = next
        }
        #expect(last.description == "2300-02-28")
    }

    @Test func `text is ISO-8601 both ways`() {
        #expect(CalendarDate(iso: "2026-06-30")?.description == "2026-06-30")
        #expect(CalendarDate(iso: "0001-01-01")?.description == "0001-01-01")
        #expect(CalendarDate(iso: "9999-12-31")?.description == "9999-12-31")
    }

    @Test(arguments: [
        "", "2026", "2026-06", "2026-6-30", "2026-06-3", "20260630", "2026/06/30", "2026-06-31", "0000-01-01",
        "10000-01-01", "+026-06-30", "2026-06-30 ", " 2026-06-30", "2026-06-30T", "2026-0６-30", "二026-06-",
    ])
    func `text that is no ISO date is refused`(text: String) {
        #expect(CalendarDate(iso: text) == nil)
    }

    @Test func `days far outside the four-digit years are told with a sign, without a trap`() {
        #expect(CalendarDate(daysSince1970: -719_163).description == "0000-12-31")
        #expect(CalendarDate(daysSince1970: -719_529).description == "-0001-12-31")
        #expect(CalendarDate(daysSince1970: 2_932_897).description == "+10000-01-01")
        #expect(CalendarDate(daysSince1970: .max).components.month == 7)
        #expect(CalendarDate(daysSince1970: .min).components.month == 6)
    }

    @Test func `days between two dates count leap days and may be negative`() throws {
        let start = try #require(CalendarDate(iso: "2024-02-28"))
        let end = try #require(CalendarDate(iso: "2025-03-01"))
        #expect(start.days(until: end) == 367)
        #expect(end.days(until: start) == -367)
        #expect(start.days(until: start) == 0)
    }

    @Test func `an instant falls on its day in UTC`() {
        #expect(CalendarDate(Timestamp(microseconds: -1)).description == "1969-12-31")
        #expect(CalendarDate(Timestamp(microseconds: 0)).description == "1970-01-01")
    }
}
