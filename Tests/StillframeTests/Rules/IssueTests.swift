import Testing

@testable import Stillframe

/// Findings gathered into issues: what makes one, how much it weighs, and its identity.
@Suite struct IssueTests {
    private static let role = "IAM_SERVICE_ROLE_IS_MISSING"

    @Test func `one missing action in one account and Region is one issue, however many images tell of it`() throws {
        let code = "IAM_SERVICE_ROLE_MISSING_DESCRIBE_SUBNET_ACTION"
        let failed = (1...3).map {
            Sketch.image("F\($0)", ["State": "FAILED"], errors: [(code, "2026-10-2\($0)T00:00:00Z")])
        }
        let elsewhere = Sketch.image(
            "F1",
            region: "us-east-1",
            ["State": "FAILED"],
            errors: [(code, "2026-10-24T00:00:00Z")]
        )
        let snapshot = Sketch.snapshot(failed, [elsewhere])
        let issues = snapshot.issues.filter { $0.rule.id == "iam-action-missing" }
        #expect(issues.map(\.region) == ["eu-west-1", "us-east-1"])
        let first = try #require(issues.first)
        #expect(
            first.imageCount == 3 && first.severity == .high && first.subject == code
                && first.about == "ec2:DescribeSubnets"
        )
        #expect(first.oldest?.description == "2026-10-21T00:00:00Z")
        #expect(first.newest?.description == "2026-10-23T00:00:00Z")
        #expect(snapshot.findings[first.findings].map { $0.image?.name } == ["F1", "F2", "F3"])
        #expect(snapshot.findings[first.findings].allSatisfy { $0.issueID == first.id })
    }

    @Test(arguments: [
        // Fresh and nothing created since; the day after the limit; an image created since; no time.
        ("2026-10-02T00:00:00Z", "2026-10-01T00:00:00Z", Severity.high),
        ("2026-10-01T23:00:00Z", "2026-10-01T00:00:00Z", Severity.medium),
        ("2026-10-20T00:00:00Z", "2026-10-21T00:00:00Z", Severity.low),
        ("", "2026-10-21T00:00:00Z", Severity.medium),
    ])
    func `a missing role is high only while fresh and nothing has succeeded since`(
        time: String,
        created: String,
        severity: Severity
    ) throws {
        let snapshot = Sketch.snapshot([
            Sketch.image("Failed", ["State": "FAILED"], errors: [(Self.role, time)]),
            Sketch.image("Works", ["CreatedTime": created]),
        ])
        let issue = try #require(snapshot.issues.first { $0.rule.id == "service-role-missing" })
        #expect(issue.severity == severity)
        #expect(issue.createdSince == (severity == .low ? 1 : 0))
    }

    @Test(arguments: [
        ("2026-10-28T00:00:00Z", 0), ("2026-10-10T00:00:00Z", 1), ("", 0),
    ])
    func `an error without a time came no earlier than its image`(created: String, count: Int) throws {
        let snapshot = Sketch.snapshot([
            Sketch.image("Timed", ["State": "FAILED"], errors: [(Self.role, "2026-10-20T00:00:00Z")]),
            Sketch.image("Untimed", ["State": "FAILED", "CreatedTime": created], errors: [(Self.role, "")]),
            Sketch.image("Works", ["CreatedTime": "2026-10-25T00:00:00Z"]),
        ])
        let issue = try #require(snapshot.issues.first { $0.rule.id == "service-role-missing" })
        #expect(issue.createdSince == count)
    }

    @Test func `an empty agent and an absent one are one issue`() {
        let snapshot = Sketch.snapshot([
            Sketch.image("A", ["AppstreamAgentVersion": ""]),
            Sketch.image("B").replacing("\"LATEST\"", with: "\"\""),
            Sketch.image("C", ["AppstreamAgentVersion": "LATEST"]),
        ])
        #expect(snapshot.issues.filter { $0.rule.id == "agent-unreadable" }.map(\.imageCount) == [2])
    }

    @Test func `an image of a later day than as-of has no age`() throws {
        let snapshot = Sketch.snapshot([Sketch.image("A", ["CreatedTime": "2027-01-01T00:00:00Z"])])
        let result = try #require(snapshot.results.first { $0.rule.id == "image-old" })
        #expect(
            result.notJudged == 1
                && result.reasons == ["1 image: they were created after the day at which ages are counted"]
        )
    }

    @Test func `what succeeds elsewhere says nothing about this account and Region`() throws {
        let later = ["CreatedTime": "2026-10-25T00:00:00Z"]
        let snapshot = Sketch.snapshot(
            [
                Sketch.image("Failed", ["State": "FAILED"], errors: [(Self.role, "2026-10-20T00:00:00Z")]),
                Sketch.image("Pending", ["State": "PENDING", "CreatedTime": "2026-10-25T00:00:00Z"]),
            ],
            [Sketch.image("Other", region: "us-east-1", later)],
            [Sketch.image("Third", account: "444455556666", later)]
        )
        let issue = try #require(snapshot.issues.first { $0.rule.id == "service-role-missing" })
        #expect(issue.severity == .high && issue.createdSince == 0)
    }

    @Test func `errors of an available image are information`() throws {
        let snapshot = Sketch.snapshot([
            Sketch.image("Works", errors: [("INTERNAL_SERVICE_ERROR", "2026-10-20T00:00:00Z")])
        ])
        let errors = snapshot.issues.filter { $0.rule.category == .errors }
        #expect(errors.map(\.severity) == [.info, .info])
        #expect(Set(errors.map(\.rule.id)) == ["available-with-errors", "service-error"])
    }

    @Test(arguments: [
        role, "IAM_SERVICE_ROLE_MISSING_ENI_CREATE_ACTION", "MACHINE_ROLE_IS_MISSING", "STS_DISABLED_IN_REGION",
    ])
    func `a fresh error about a role is information on images that work, and high once one failed`(code: String) throws
    {
        let errors = [(code, "2026-10-24T00:00:00Z")]
        let works = Sketch.image("Works", ["CreatedTime": "2026-10-01T00:00:00Z"], errors: errors)
        let failed = Sketch.image("Failed", ["State": "FAILED"], errors: errors)
        let alone = Sketch.snapshot([works]).issues.filter { $0.rule.category == .roles }
        #expect(alone.map(\.severity) == [.info])
        let together = Sketch.snapshot([works, failed]).issues.filter { $0.rule.category == .roles }
        #expect(together.map(\.severity) == [.high])
    }

    @Test func `a time after the clock can't be true, one after an as-of given by hand can`() {
        let later = Sketch.image("A", ["CreatedTime": "2026-11-05T00:00:00Z"])
        func found(_ settings: @escaping (inout Settings) -> Void) -> Int {
            Sketch.snapshot([later], settings: settings).findings.count { $0.rule.id == "impossible-time" }
        }
        #expect(found { _ in } == 0)
        #expect(found { $0.asOf = nil } == 1)
    }

    @Test func `ids depend on neither place, nor order, nor what else is in the dump`() throws {
        let failed = Sketch.image("Failed", ["State": "FAILED"], errors: [(Self.role, "2026-10-20T00:00:00Z")])
        let alone = Sketch.snapshot([failed])
        let among = Sketch.snapshot([Sketch.image("A"), Sketch.image("B")], [Sketch.image("C"), failed])
        func ids(_ snapshot: Snapshot) -> [String] {
            snapshot.issues.filter { $0.rule.id == "service-role-missing" }.map(\.id)
                + snapshot.findings.filter { $0.rule.id == "service-role-missing" }.map(\.id)
        }
        #expect(ids(alone) == ids(among))
        #expect(Set(ids(alone)).count == 2)
    }

    @Test func `issues stand worst first, and every finding belongs to exactly one`() {
        let snapshot = Sketch.snapshot([
            Sketch.image("A", ["State": "FAILED"], errors: [("SUBNET_NOT_FOUND", "2026-10-20T00:00:00Z")]),
            Sketch.image("B", ["State": "FAILED"], errors: [(Self.role, "2026-10-20T00:00:00Z"), ("NEW_CODE", "")]),
            Sketch.image("C", ["Platform": "AMAZON_LINUX2", "AppstreamAgentVersion": "05-21-2024"]),
        ])
        let severities = snapshot.issues.map(\.severity)
        #expect(severities == severities.sorted(by: >))
        #expect(snapshot.issues.flatMap(\.findings) == Array(snapshot.findings.indices))
    }

    @Test func `a newer available image of the same lineage probably supersedes`() throws {
        let stale = ["AppstreamAgentVersion": "05-21-2024"]
        let snapshot = Sketch.snapshot([
            Sketch.image("Office-2026-09", stale.merging(["CreatedTime": "2026-09-01T00:00:00Z"]) { $1 }),
            Sketch.image("Office-2026-10", ["CreatedTime": "2026-10-01T00:00:00Z"]),
            Sketch.image("Office-2026-11", ["CreatedTime": "2026-10-30T00:00:00Z", "State": "FAILED"]),
            Sketch.image("Design-2026-09", stale),
        ])
        let found = snapshot.findings.filter { $0.rule.id == "agent-stale" }
        #expect(found.map(\.lineage) == ["Office", "Design"])
        #expect(found.map(\.successor) == ["Office-2026-10", nil])
    }
}
