import Testing

@testable import Stillframe

/// What a run makes of rules of one's own.
@Suite struct CustomRuleRunTests {
    private func snapshot(
        _ images: [String],
        _ rule: String,
        more: String = "",
        _ change: (inout Settings) -> Void = { _ in }
    ) throws -> Snapshot {
        let yaml = "custom:\n- {id: own, title: T, severity: medium, \(rule)}\n\(more)"
        let configuration = try ConfigurationTests.read(yaml)
        return Sketch.snapshot(images) {
            configuration.apply(to: &$0)
            change(&$0)
        }
    }

    private func findings(_ snapshot: Snapshot) -> [Finding] { snapshot.findings.filter { $0.rule.id == "own" } }

    private func result(_ snapshot: Snapshot) throws -> RuleResult {
        try #require(snapshot.results.first { $0.rule.id == "own" })
    }

    private static let failed = "when: \"State=='FAILED'\", message: '{{Name}} is {{State}}'"

    @Test func `a finding has words, evidence and an identity without its words`() throws {
        let images = [Sketch.image("A", ["State": "FAILED"]), Sketch.image("B")]
        let snapshot = try snapshot(images, Self.failed)
        let finding = try #require(findings(snapshot).first)
        #expect(findings(snapshot).count == 1)
        #expect(finding.message == "A is FAILED" && finding.observed == "FAILED")
        #expect(finding.expected == "not: State=='FAILED'" && finding.basis == .own && finding.subject == "")
        #expect(finding.severity == .medium && finding.rule.category == .custom)
        #expect(finding.place?.pointer.hasSuffix("/Images/0/State") == true)
        let reworded = try self.snapshot(images, "when: \"State=='FAILED'\", message: other")
        #expect(findings(reworded).map(\.id) == [finding.id])
        let counts = try result(snapshot)
        #expect(counts.flagged == 1 && counts.fine == 1 && counts.notJudged == 0)
    }

    @Test func `an image that the condition doesn't fit is not judged, with the reason`() throws {
        let images = [Sketch.image("A", ["Description": "long enough"]), Sketch.image("B")]
        let snapshot = try snapshot(images, "when: 'length(Description) > `3`', message: m")
        let counts = try result(snapshot)
        #expect(findings(snapshot).map { $0.image?.name } == ["A"])
        #expect(counts.flagged == 1 && counts.fine == 0 && counts.notJudged == 1)
        #expect(counts.reasons == ["1 image: length() takes a string, an array or an object, not null"])
    }

    @Test func `a member that no image shows makes nothing fine`() throws {
        let counts = try result(try snapshot([Sketch.image("A"), Sketch.image("B")], "when: Description, message: m"))
        #expect(counts.fine == 0 && counts.notJudged == 2)
        #expect(counts.reasons == ["2 images: no image of their listing has Description"])
        // What is looked for may be just that.
        let absent = try snapshot([Sketch.image("A"), Sketch.image("B")], "when: \"!Description\", message: m")
        #expect(findings(absent).count == 2)
        #expect(try result(absent).notJudged == 0)
    }

    @Test func `severities, off, overrides and waivers are for it as for others`() throws {
        let images = [Sketch.image("A", ["State": "FAILED"]), Sketch.image("B", ["State": "FAILED"])]
        #expect(findings(try snapshot(images, Self.failed, more: "rules: {own: low}")).map(\.severity) == [.low, .low])
        let off = try snapshot(images, Self.failed, more: "rules: {own: off}")
        #expect(findings(off).isEmpty && off.rulesOff.map(\.id) == ["own"])
        let less = try snapshot(images, Self.failed, more: "overrides: [{image: A, rules: {own: off}}]")
        #expect(findings(less).map { $0.image?.name } == ["B"])
        #expect(try result(less).reasons == ["off for 1 image by an override"])
        let waived = try snapshot(
            images,
            Self.failed,
            more: "waivers: [{rule: own, image: A, reason: x, until: 2027-01-01}]"
        )
        #expect(Set(findings(waived).map(\.status)) == [.waived, .open])
        let baseline = Baseline(waived)
        #expect(baseline.entries.contains { $0.rule == "own" })
        let known = try snapshot(images, Self.failed) { $0.policy.baseline = baseline }
        #expect(Set(findings(known).map(\.status)) == [.known, .open])
    }

    @Test func `images of AWS's own are judged only where that is wished`() throws {
        let image = #"""
            {"Name":"AppStream-WinServer2022-09-29-2026","State":"AVAILABLE","Visibility":"PUBLIC",
             "Arn":"arn:aws:appstream:eu-west-1::image/AppStream-WinServer2022-09-29-2026"}
            """#
        let rule = "when: Name, message: m"
        #expect(findings(try snapshot([image], rule)).isEmpty)
        #expect(findings(try snapshot([image], rule) { $0.includesAWSOwned = true }).count == 1)
    }

    @Test func `the same is found on any number of threads`() throws {
        let images = (0..<900).map { Sketch.image("A-\($0)", ["State": $0 % 3 == 0 ? "FAILED" : "AVAILABLE"]) }
        let one = findings(try snapshot(images, Self.failed))
        let four = findings(try snapshot(images, Self.failed) { $0.threads = 4 })
        #expect(one.count == 300 && one.map(\.id) == four.map(\.id) && one.map(\.message) == four.map(\.message))
    }

    @Test func `credentials of an image are in no words about it, also without their names`() throws {
        let application =
            #"{"Name":"a","LaunchParameters":"-pw Tr0ub4dor&3xyz","Metadata":{"db_password":"Hunter2-and-more"}}"#
        let image = Sketch.image("A").dropLast() + ",\"Applications\":[\(application)]}"
        let expressions = [
            "Applications[0].Metadata.db_password", "Applications[].Metadata.* | []",
            "Applications[0].LaunchParameters",
            "Applications", "join(' ', Applications[].Metadata.*[])",
        ]
        for expression in expressions {
            let rule = "when: \"\(expression)\", message: \"{{\(expression)}}\""
            let finding = try #require(findings(try snapshot([String(image)], rule)).first)
            for text in [finding.message, finding.observed] {
                #expect(!text.contains("Hunter2") && !text.contains("Tr0ub4dor"), "\(expression): \(text)")
            }
            #expect(finding.message.contains("…(secret cut)"), "\(expression): \(finding.message)")
        }
    }

    @Test func `long values are cut`() throws {
        let image = Sketch.image("A", ["Description": String(repeating: "x", count: 5000)])
        let finding = findings(try snapshot([image], "when: Description, message: '{{Description}}.'")).first
        #expect(finding?.message == String(repeating: "x", count: 200) + "….")
    }
}
