import Testing

@testable import Stillframe

/// What a run makes of rules, selections, overrides and waivers.
@Suite struct PolicyTests {
    private static let failed = ["State": "FAILED"]

    private func snapshot(_ images: [String], _ yaml: String) throws -> Snapshot {
        let configuration = try ConfigurationTests.read(yaml)
        return Sketch.snapshot(images) { configuration.apply(to: &$0) }
    }

    private func statuses(_ snapshot: Snapshot) -> [String] {
        snapshot.findings.filter { $0.rule.id == "image-failed" }.map {
            "\($0.image?.name ?? "") \($0.status.rawValue)"
        }
    }

    @Test func `a waiver marks what it names and nothing else`() throws {
        let images = [
            Sketch.image("Office-1", Self.failed), Sketch.image("Office-2", region: "us-east-1", Self.failed),
            Sketch.image("Finance", Self.failed), Sketch.image("Office-3", account: "444455556666", Self.failed),
        ]
        let waived = try snapshot(
            images,
            """
            waivers:
            - {rule: image-failed, image: Office-*, account: 111122223333, region: eu-west-1, reason: x, until: 2026-11-01}
            """
        )
        #expect(
            Set(statuses(waived)) == ["Office-1 waived", "Office-2 open", "Finance open", "Office-3 open"]
        )
        #expect(waived.waivedFindingCount == 1)
        #expect(waived.waiverUses == [1])
        #expect(waived.images.filter { $0.waivedCount == 1 }.map(\.name) == ["Office-1"])
        #expect(waived.openFindingCount(atOrOver: .medium) == 3)
    }

    @Test func `of several waivers the one that ends last counts`() throws {
        let waived = try snapshot(
            [Sketch.image("Office", Self.failed)],
            """
            waivers:
            - {rule: image-failed, reason: ended, until: 2026-10-31}
            - {rule: image-failed, reason: holds, until: 2027-10-31}
            - {rule: image-failed, reason: too, until: 2028-10-31}
            """
        )
        let finding = try #require(waived.findings.first { $0.rule.id == "image-failed" })
        #expect(finding.waiver?.reason == "too")
        #expect(waived.waiverUses == [1, 1, 1])
        #expect(waived.lastWaiverUses == [0, 0, 1])
    }

    @Test func `waived issues come last, and are waived only as a whole`() throws {
        let waived = try snapshot(
            [Sketch.image("Office", Self.failed), Sketch.image("Old", ["CreatedTime": "2026-01-01T00:00:00Z"])],
            """
            rules: {image-old: info}
            waivers:
            - {rule: image-failed, reason: x, until: 2027-10-31}
            """
        )
        let issue = try #require(waived.issues.last)
        #expect(issue.rule.id == "image-failed" && issue.status == .waived && issue.severity == .medium)
        #expect(issue.waivedUntil?.description == "2027-10-31")
        #expect(waived.openFindingCount(atOrOver: .medium) == 0)
    }

    @Test func `a finding about the snapshot is waived only without an image`() throws {
        let odd = Sketch.image("Odd", ["State": "ARCHIVED"])
        let waiver = "waivers: [{rule: unknown-word, reason: x, until: 2027-01-01"
        func status(_ yaml: String) throws -> FindingStatus? {
            try snapshot([odd], yaml).findings.first { $0.rule.id == "unknown-word" }?.status
        }
        #expect(try status(waiver + "}]") == .waived)
        #expect(try status(waiver + ", image: Odd}]") == .open)
        #expect(try status(waiver + ", account: 111122223333}]") == .open)
    }

    @Test func `a severity that is stated replaces every judgement, and for an image the issue's`() throws {
        let images = [
            Sketch.image("A", ["CreatedTime": "2026-01-01T00:00:00Z"]),
            Sketch.image("B", ["CreatedTime": "2026-01-01T00:00:00Z"]),
        ]
        let all = try snapshot(images, "rules: {image-old: critical}")
        #expect(all.issues.first { $0.rule.id == "image-old" }?.severity == .critical)
        let one = try snapshot(images, "overrides: [{image: A, rules: {image-old: info}}]")
        let findings = one.findings.filter { $0.rule.id == "image-old" }
        #expect(findings.map(\.severity) == [.info, .medium])
        #expect(one.issues.first { $0.rule.id == "image-old" }?.severity == .medium)
        #expect(one.openFindingCount(atOrOver: .medium) == all.openFindingCount(atOrOver: .critical) - 1)
    }

    @Test func `parameters can differ by image`() throws {
        let old = ["CreatedTime": "2026-10-01T00:00:00Z"]
        let images = ["A-1", "A-2", "B-1", "C-1"].map { Sketch.image($0, old) }
        let result = try snapshot(
            images,
            """
            rules: {image-old: {parameters: {limit-days: 40}}}
            overrides:
            - {image: A-*, rules: {image-old: {parameters: {limit-days: 20}}}}
            - {image: A-2, rules: {image-old: {parameters: {limit-days: 50}}}}
            - {account: 111122223333, image: B-*, rules: {image-old: {severity: low, parameters: {limit-days: 10}}}}
            """
        )
        let findings = result.findings.filter { $0.rule.id == "image-old" }
        #expect(findings.map { $0.image?.name } == ["A-1", "B-1"])
        #expect(findings.map(\.expected) == ["at most 20 days", "at most 10 days"])
        #expect(findings.map(\.severity) == [.medium, .low])
        #expect(result.results.first { $0.rule.id == "image-old" }?.fine == 2)
    }

    /// What is said of an agent once and by one rule must not be lost, or said twice, when that one is steered.
    @Test(arguments: [
        ("rules: {}", ["agent-stale A", "agent-stale D", "agent-behind B"]),
        (
            "rules: {agent-stale: {parameters: {limit-days: 365}}}",
            ["agent-stale D", "agent-behind A", "agent-behind B"]
        ),
        ("rules: {agent-stale: {parameters: {limit-days: 120}}}", ["agent-stale A", "agent-stale B", "agent-stale D"]),
        (
            "rules: {agent-stale: {parameters: {limit-days: 5000}}}",
            ["agent-behind A", "agent-behind B", "agent-defective D"]
        ),
        ("rules: {agent-stale: off}", ["agent-behind A", "agent-behind B", "agent-defective D"]),
        (
            "rules: {agent-stale: off, agent-defective: off}",
            ["agent-behind A", "agent-behind B", "agent-behind D"]
        ),
        (
            "overrides: [{image: D, rules: {agent-stale: off}}]",
            ["agent-stale A", "agent-behind B", "agent-defective D"]
        ),
        (
            "overrides: [{account: 111122223333, rules: {agent-stale: {parameters: {limit-days: 100}}}}]",
            ["agent-stale A", "agent-stale B", "agent-stale D"]
        ),
    ])
    func `one thing is said of an agent, whichever rules run`(yaml: String, expected: [String]) throws {
        let agents = ["A": "02-09-2026", "B": "06-29-2026", "C": "LATEST", "D": "09-18-2024"]
        let images = agents.sorted { $0.key < $1.key }.map { name, agent in
            Sketch.image(name, ["AppstreamAgentVersion": agent, "LatestAppstreamAgentVersion": "FALSE"])
        }
        let rules = ["agent-stale", "agent-behind", "agent-defective"]
        let found = try snapshot(images, yaml).findings.filter { rules.contains($0.rule.id) }
        #expect(Set(found.map { "\($0.rule.id) \($0.image?.name ?? "")" }) == Set(expected))
        #expect(found.count == expected.count)
    }

    @Test(arguments: [
        ("rules: {}", "image-copyable"), ("rules: {image-copyable: off}", "image-shared"),
        ("overrides: [{image: A, rules: {image-copyable: off}}]", "image-shared"),
    ])
    func `an image that receivers may copy is told by one rule`(yaml: String, rule: String) throws {
        let image =
            Sketch.image("A", ["ImageSharedWithOthers": "TRUE"]).dropLast()
            + #","ImagePermissions":{"allowFleet":true,"allowImageBuilder":true}}"#
        let found = try snapshot([String(image)], yaml).findings.map(\.rule.id)
        #expect(found.filter { ["image-shared", "image-copyable"].contains($0) } == [rule])
    }

    @Test func `what is stated later for an account counts before what is stated for an image`() throws {
        let image = Sketch.image("A", ["CreatedTime": "2026-10-01T00:00:00Z"])
        let yaml = """
            overrides:
            - {image: A, rules: {image-old: {parameters: {limit-days: 20}}}}
            - {account: 111122223333, rules: {image-old: {parameters: {limit-days: 50}}}}
            """
        #expect(try !snapshot([image], yaml).findings.contains { $0.rule.id == "image-old" })
    }

    @Test func `the last override that applies counts`() throws {
        let old = Sketch.image("A-1", ["CreatedTime": "2026-01-01T00:00:00Z"])
        let yaml = """
            overrides:
            - {image: A-1, rules: {image-old: off}}
            - {account: 111122223333, rules: {image-old: high}}
            """
        #expect(try snapshot([old], yaml).issues.first { $0.rule.id == "image-old" }?.severity == .high)
        let off = yaml + "\n- {region: eu-west-1, rules: {image-old: off, image-failed: off}}"
        let snapshot = try snapshot([old, Sketch.image("B", Self.failed)], off)
        #expect(!snapshot.findings.contains { $0.rule.id == "image-old" || $0.rule.id == "image-failed" })
        let result = try #require(snapshot.results.first { $0.rule.id == "image-failed" })
        #expect(result.notConcerned == 2 && result.fine == 0)
        #expect(result.reasons == ["off for 2 images by an override"])
    }

    @Test func `parameters hold for an account and Region`() throws {
        let images = [
            Sketch.image("A"), Sketch.image("B", region: "us-east-1"), Sketch.image("C", account: "444455556666"),
        ]
        let snapshot = try snapshot(
            images,
            """
            rules: {image-quota: {parameters: {quota: 1}}}
            overrides:
            - {account: 111122223333, rules: {image-quota: {parameters: {quota: 5}}}}
            - {region: us-east-1, rules: {image-quota: {parameters: {quota: 1}}}}
            """
        )
        let found = snapshot.issues.filter { $0.rule.id == "image-quota" }.map { "\($0.account) \($0.region)" }
        #expect(found == ["111122223333 us-east-1", "444455556666 eu-west-1"])
    }

    @Test func `a waiver of what an override has off is no waiver that matches nothing`() throws {
        let waiver = "waivers: [{rule: image-failed, image: 'Office*', reason: x, until: 2027-10-31}]"
        let image = Sketch.image("Office-1", Self.failed)
        func unmatched(_ yaml: String) throws -> Bool {
            try snapshot([image], "\(yaml)\n\(waiver)").findings.contains { $0.rule.id == "waiver-unmatched" }
        }
        #expect(try !unmatched("overrides: [{image: Office-1, rules: {image-failed: off}}]"))
        #expect(try !unmatched("overrides: [{region: eu-west-1, rules: {image-failed: off}}]"))
        // What another image or rule has off says nothing of this one.
        let other = Sketch.image("Office-1")
        let elsewhere =
            "overrides: [{image: X, rules: {image-failed: off}}, {image: Office-1, rules: {image-old: off}}]"
        let result = try snapshot([other], "\(elsewhere)\n\(waiver)")
        #expect(result.findings.contains { $0.rule.id == "waiver-unmatched" })
    }

    @Test(arguments: [
        ("2026-10-31", ["waiver-expired low"]), ("2026-11-10", ["waiver-expiring info", "waiver-unmatched info"]),
        ("2027-10-31", ["waiver-unmatched info"]),
    ])
    func `a waiver of an account or Region that no image is of is told`(until: String, told: [String]) throws {
        for scope in ["account: 111122223334", "region: eu-wst-1", "account: 111122223333, region: eu-wst-1"] {
            let yaml = "waivers: [{rule: image-failed, \(scope), reason: x, until: \(until)}]"
            #expect(try waiverFindings([Sketch.image("Office", Self.failed)], yaml) == told, "\(scope)")
        }
    }

    @Test(arguments: [
        "rules: {image-failed: off}", "select: {images: [Other]}",
        "overrides: [{image: Office, rules: {image-failed: off}}]",
    ])
    func `a waiver ends whether or not its rule ran, and is unmatched only where it did`(reason: String) throws {
        let image = Sketch.image("Office", Self.failed)
        func told(_ until: String) throws -> [String] {
            try waiverFindings([image], "\(reason)\nwaivers: [{rule: image-failed, reason: x, until: \(until)}]")
        }
        #expect(try told("2026-10-31") == ["waiver-expired low"])
        #expect(try told("2026-11-10") == ["waiver-expiring info"])
        #expect(try told("2027-10-31") == [])
    }

    @Test func `a waiver of an account is not missed where no image tells one`() throws {
        let yaml = "waivers: [{rule: image-failed, account: 111122223334, reason: x, until: 2027-10-31}]"
        #expect(try waiverFindings([#"{"Name": "Office", "State": "FAILED"}"#], yaml) == [])
    }

    private func waiverFindings(_ images: [String], _ yaml: String) throws -> [String] {
        try snapshot(images, yaml).findings.filter { $0.rule.category == .configuration }.map {
            "\($0.rule.id) \($0.severity.rawValue)"
        }.sorted()
    }

    @Test func `names that no listing has are noted`() throws {
        let yaml = """
            select: {accounts: [111122223333, 111122223334], images: ['Ofice*', '*'], except-images: [Gone]}
            overrides:
            - {image: Ofice-*, rules: {image-old: off}}
            - {image: Office-*, account: 111122223334, rules: {image-old: off}}
            - {image: Office-*, account: 111122223333, rules: {image-old: off}}
            """
        let notes = try snapshot([Sketch.image("Office-1")], yaml).problems
        #expect(notes.allSatisfy { $0.kind == .unmatchedName && $0.level == .note })
        #expect(notes.map { $0.place?.line } == [1, 1, 1, 3, 4])
        let told = notes.map { $0.message.split(separator: ": misspelled").first.map(String.init) }
        #expect(
            told == [
                #""accounts" of "select" has account 111122223334, which no image is of"#,
                #""images" of "select" has "Ofice*", which matches no image"#,
                #""except-images" of "select" has "Gone", which matches no image"#,
                "an override is for image Ofice-*, which matches no image",
                #""overrides" has account 111122223334, where no image is"#,
            ]
        )
    }

    @Test func `images that are not selected are counted, not judged`() throws {
        let images = [
            Sketch.image("Office", Self.failed), Sketch.image("Office-test", Self.failed),
            Sketch.image("Finance", Self.failed), Sketch.image("Office", account: "444455556666", Self.failed),
        ]
        let snapshot = try snapshot(
            images,
            "select: {accounts: [111122223333], images: ['Office*', 'arn:*:image/Fin*'], except-images: ['*-test']}"
        )
        #expect(statuses(snapshot) == ["Office open", "Finance open"])
        #expect(snapshot.leftOutCount == 2 && snapshot.images.count == 4)
        #expect(snapshot.results.first { $0.rule.id == "image-failed" }?.notConcerned == 2)
    }

    @Test func `a rule that is off says nothing, and which are off is known`() throws {
        let snapshot = try snapshot([Sketch.image("Office", Self.failed)], "rules: {image-failed: off}")
        #expect(statuses(snapshot).isEmpty)
        #expect(snapshot.rulesOff.map(\.id) == ["image-failed"])
    }

    @Test func `no decision costs no memory`() {
        #expect(MemoryLayout<FindingRecord>.size == 24)
    }
}
