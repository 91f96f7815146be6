import Testing

@testable import Stillframe

/// The limits of the rules that look at an entry.
@Suite struct EntryRuleTests {
    @Test(arguments: [("05-05-2026", 180, false), ("05-04-2026", 180, true), ("05-04-2026", 181, false)])
    func `an agent is stale from the day after the limit`(agent: String, limit: Int, isFlagged: Bool) {
        let found = findings(of: .agentStale, agent: agent, latestAgent: "FALSE", parameters: [limit])
        #expect(found == (isFlagged ? [""] : []))
    }

    @Test(arguments: ["SOMETHING_NEW", ""])
    func `an image whose state nobody knows is not judged by hygiene rules`(state: String) throws {
        let image = Sketch.image(
            "A",
            [
                "State": state, "AppstreamAgentVersion": "05-21-2024", "Platform": "AMAZON_LINUX2",
                "Visibility": "PUBLIC",
            ]
        )
        let snapshot = Sketch.snapshot([image, Sketch.image("B")])
        for id in ["agent-stale", "platform-ended", "image-old", "image-public"] {
            let result = try #require(snapshot.results.first { $0.rule.id == id })
            #expect(result.notJudged >= 1 && result.notConcerned == 0, "\(id)")
            #expect(
                result.reasons.contains {
                    $0 == "1 image: State is absent or a word that is not known, so that the rule may not be about it"
                },
                "\(id): \(result.reasons)"
            )
        }
        let fine = try #require(snapshot.results.first { $0.rule.id == "image-failed" })
        #expect(fine.notConcerned == 0)
    }

    @Test(arguments: ["FAILED", "DELETING", "PENDING"])
    func `hygiene rules judge available images only`(state: String) throws {
        let image = Sketch.image(
            "A",
            [
                "State": state, "AppstreamAgentVersion": "05-21-2024", "Platform": "AMAZON_LINUX2",
            ]
        )
        let snapshot = Sketch.snapshot([image, Sketch.image("B")])
        #expect(!snapshot.findings.contains { $0.image?.name == "A" && $0.rule.images == .available })
        let result = try #require(snapshot.results.first { $0.rule.id == "agent-stale" })
        #expect(result.notConcerned == 1 && result.fine == 1)
    }

    @Test func `an agent of the future is not stale`() {
        #expect(findings(of: .agentStale, agent: "12-24-2026", parameters: [0]).isEmpty)
    }

    @Test(arguments: [("2026-06-29", 1), ("2026-06-30", 1), ("2026-07-01", 0)])
    func `the last day of support still counts`(today: String, endingCount: Int) throws {
        let ending = findings(of: .platformEnding, platform: "AMAZON_LINUX2", today: today, parameters: [180])
        let ended = findings(of: .platformEnded, platform: "AMAZON_LINUX2", today: today)
        #expect(ending.count == endingCount)
        #expect(ended.count == 1 - endingCount)
    }

    @Test(arguments: [(71, 0), (72, 1)])
    func `notice begins so many days before the end`(notice: Int, count: Int) {
        #expect(findings(of: .platformEnding, platform: "WINDOWS_SERVER_2016", parameters: [notice]).count == count)
    }

    @Test func `WINDOWS without a creation time is not judged`() {
        #expect(findings(of: .platformEnded, platform: "WINDOWS", created: nil).isEmpty)
        #expect(findings(of: .platformEnded, platform: "WINDOWS", created: Timestamp(microseconds: 0)).isEmpty)
        #expect(findings(of: .platformEnded, platform: "WINDOWS", created: RuleExample.asOf) == ["WINDOWS"])
    }

    @Test func `a table may know platforms that the service model doesn't`() {
        let facts = Facts(
            date: .day(2031, 1, 1),
            errorCodes: [],
            stateReasons: [],
            platforms: [
                PlatformFact(
                    "WINDOWS_SERVER_2031",
                    "Windows Server 2031",
                    extendedEnd: .day(2026, 10, 31),
                    agents: .windows,
                    source: ""
                )
            ],
            agents: Facts.builtIn.agents
        )
        #expect(findings(of: .platformUnknown, platform: "WINDOWS_SERVER_2031", facts: facts).isEmpty)
        #expect(findings(of: .platformEnded, platform: "WINDOWS_SERVER_2031", facts: facts) == ["WINDOWS_SERVER_2031"])
        #expect(findings(of: .platformUnknown, platform: "RHEL8", facts: facts) == ["RHEL8"])
    }

    /// The subjects of what a rule finds in an image.
    private func findings(
        of rule: Rule,
        state: String = "AVAILABLE",
        platform: String = "WINDOWS_SERVER_2022",
        agent: String = "06-29-2026",
        latestAgent: String = "",
        created: Timestamp? = RuleExample.asOf,
        today: String = "2026-11-01",
        parameters: [Int] = [],
        facts: Facts = .builtIn
    ) -> [String] {
        var sink = FindingSink(strings: StringTable(), facts: facts)
        func id(_ text: String) -> StringID { text.isEmpty ? .absent : sink.strings.intern(text) }
        let entry = EntryFacts(
            state: id(state),
            stateReason: .absent,
            platform: id(platform),
            visibility: ModelWord.private.id,
            agent: id(agent),
            latestAgent: id(latestAgent),
            agentDate: AgentVersion(agent)?.date,
            created: created,
            baseReleased: nil,
            owner: .own,
            members: MemberSet(),
            errorCount: 0,
            lacksMachineRole: false,
            oldestError: nil,
            newestError: nil,
            newestApplication: nil,
            type: .absent,
            account: id("111122223333"),
            base: .unknown,
            sharedWithOthers: .absent,
            receiversMayCopy: false,
            hasManagedSoftware: false,
            captured: nil
        )
        let day = CalendarDate(iso: today)?.daysSince1970 ?? 0
        let asOf = Timestamp(microseconds: Int64(day + 1) * 86_400_000_000 - 1)
        guard case .entry(let check) = rule.check else { return ["no entry rule"] }
        check(entry, JudgementContext(asOf: asOf, facts: facts, parameters: parameters.map { .number($0) }), &sink)
        return sink.records.map { sink.strings[$0.subject] }
    }
}
