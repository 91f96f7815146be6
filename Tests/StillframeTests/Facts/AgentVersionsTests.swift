import Stillframe
import Testing

@Suite struct AgentVersionsTests {
    private let agents = Facts.builtIn.agents

    @Test func `the lists are complete, ascending and without repeats`() {
        #expect(agents.windows.count == 70)
        #expect(agents.linux.count == 2)
        for family in AgentFamily.allCases {
            let dates = agents.dates(of: family)
            #expect(zip(dates, dates.dropFirst()).allSatisfy { $0 < $1 })
        }
        #expect(agents.windows.last == agents.date)
    }

    @Test(arguments: [
        ("06-29-2026", true), ("12-17-2020", true), ("12-07-2017", true), ("11-15-2021", true), ("12-16-2019", false),
        ("06-28-2026", false), ("12-06-2017", false), ("06-30-2026", false),
    ])
    func `listed versions are found`(version: String, isListed: Bool) throws {
        let date = try #require(AgentVersion(version)?.date)
        #expect(agents.contains(date) == isListed)
    }

    @Test func `Windows and Linux are not mixed`() throws {
        let linux = try #require(AgentVersion("11-19-2021")?.date)
        #expect(agents.contains(linux, in: .linux))
        #expect(!agents.contains(linux, in: .windows))
    }

    @Test(arguments: [
        ("2026-11-01", "2026-06-29"), ("2026-06-29", "2026-06-29"), ("2026-06-28", "2026-02-09"),
        ("2017-12-07", "2017-12-07"),
    ])
    func `the newest version was out on the day`(day: String, newest: String) throws {
        let date = try #require(CalendarDate(iso: day))
        #expect(agents.newest(of: .windows, on: date)?.description == newest)
    }

    @Test func `before the first version there is none`() throws {
        let date = try #require(CalendarDate(iso: "2017-12-06"))
        #expect(agents.newest(of: .windows, on: date) == nil)
        #expect(agents.newest(of: .linux, on: date) == nil)
    }
}
