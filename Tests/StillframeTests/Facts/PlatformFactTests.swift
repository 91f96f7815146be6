import Stillframe
import Testing

@Suite struct PlatformFactTests {
    private let platforms = Facts.builtIn.platforms

    @Test func `ends of support follow one another`() {
        for fact in platforms {
            let ends = [fact.mainstreamEnd, fact.extendedEnd, fact.paidEnd].compactMap(\.self)
            #expect(ends == ends.sorted(), "\(fact.word)")
            #expect(!fact.operatingSystem.isEmpty && !fact.source.isEmpty, "\(fact.word)")
        }
    }

    @Test(arguments: [
        ("WINDOWS", "2023-10-10"), ("WINDOWS_SERVER_2016", "2027-01-12"), ("WINDOWS_SERVER_2019", "2029-01-09"),
        ("WINDOWS_SERVER_2022", "2031-10-14"), ("WINDOWS_SERVER_2025", "2034-11-14"), ("AMAZON_LINUX2", "2026-06-30"),
        ("RHEL8", "2029-05-31"), ("ROCKY_LINUX8", "2029-05-31"), ("UBUNTU_PRO_2404", "2029-05-31"),
    ])
    func `free security updates end on known days`(word: String, end: String) throws {
        let fact = try #require(Facts.builtIn.platform(word))
        #expect(fact.extendedEnd?.description == end)
    }

    @Test func `only what is unknown has no end`() {
        #expect(platforms.filter { $0.extendedEnd == nil }.map(\.word) == ["WINDOWS_11"])
        #expect(platforms.filter { $0.basis == .aws }.map(\.word) == ["AMAZON_LINUX2"])
        #expect(platforms.filter { $0.agents == .windows }.allSatisfy { $0.word.hasPrefix("WINDOWS") })
        #expect(platforms.filter { $0.agents == .linux }.allSatisfy { !$0.word.hasPrefix("WINDOWS") })
    }

    @Test(
        arguments: [
            ("2019-06-13", false), ("2019-06-14", true), (nil, false),
        ] as [(String?, Bool)]
    )
    func `WINDOWS means 2012 R2 once there were other words`(created: String?, isCertain: Bool) throws {
        let fact = try #require(Facts.builtIn.platform("WINDOWS"))
        let day = created.flatMap(CalendarDate.init(iso:))
        let instant = day.map { Timestamp(microseconds: Int64($0.daysSince1970) * 86_400_000_000) }
        #expect(fact.isCertain(created: instant) == isCertain)
        #expect(platforms.filter { $0.word != "WINDOWS" }.allSatisfy { $0.isCertain(created: nil) })
    }
}
