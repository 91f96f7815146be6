import Stillframe
import Testing

@Suite struct AgentVersionTests {
    @Test(arguments: [
        ("06-29-2026", "2026-06-29"), ("02-29-2024", "2024-02-29"), ("12-31-0001", "0001-12-31"),
        ("01-01-9999", "9999-01-01"),
    ])
    func `a version names a day`(text: String, day: String) {
        #expect(AgentVersion(text)?.date?.description == day)
    }

    @Test func `LATEST is a policy without a day`() {
        #expect(AgentVersion("LATEST") == .latest)
        #expect(AgentVersion.latest.date == nil)
    }

    @Test(arguments: [
        "", "latest", "LATEST ", "Latest", "2026-06-29", "29-06-2026", "02-29-2026", "02-30-2024", "00-10-2024",
        "13-01-2024", "06-31-2026", "6-29-2026", "06/29/2026", "06-29-26", "06-29-20266", " 06-29-2026", "06-29-2026 ",
        "06-29-2026\n", "-6-29-2026", "+6-29-2026", "06--9-2026", "06-29-0000", "٠٦-٢٩-٢٠٢٦", "06-29-202６",
        "LATES\u{301}T",
    ])
    func `anything else is no version`(text: String) {
        #expect(AgentVersion(text) == nil)
    }

    @Test func `order is that of days, not of letters`() throws {
        let older = try #require(AgentVersion("12-06-2025")?.date)
        let newer = try #require(AgentVersion("02-04-2026")?.date)
        #expect(older < newer)
    }
}
