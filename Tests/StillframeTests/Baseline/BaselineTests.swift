import Testing

@testable import Stillframe

/// What is known from an earlier run.
@Suite struct BaselineTests {
    private static let failed = ["State": "FAILED"]

    private func snapshot(_ images: [String], _ baseline: Baseline? = nil) -> Snapshot {
        Sketch.snapshot(images) { $0.policy.baseline = baseline }
    }

    @Test func `what a baseline was made of is known, and nothing else`() {
        let images = [Sketch.image("Office-2026-09", Self.failed), Sketch.image("Odd", ["State": "ARCHIVED"])]
        let baseline = Baseline(snapshot(images))
        let again = snapshot(images, baseline)
        #expect(!again.findings.isEmpty && again.findings.allSatisfy { $0.status == .known })
        #expect(again.openFindingCount(atOrOver: .info) == 0)
        #expect(Baseline(again).entries == baseline.entries)
        let more = snapshot(images + [Sketch.image("Finance", Self.failed)], baseline)
        #expect(more.findings.filter { $0.status == .open }.map { $0.image?.name } == ["Finance"])
    }

    @Test func `a rebuilt image is known by its lineage, elsewhere it is new`() {
        let baseline = Baseline(snapshot([Sketch.image("Office-2026-09", Self.failed)]))
        func status(_ image: String) -> FindingStatus? {
            snapshot([image], baseline).findings.first { $0.rule.id == "image-failed" }?.status
        }
        #expect(status(Sketch.image("Office-2026-10", Self.failed)) == .known)
        #expect(status(Sketch.image("Office-2026-10", region: "us-east-1", Self.failed)) == .open)
        #expect(status(Sketch.image("Office-2026-10", account: "444455556666", Self.failed)) == .open)
        #expect(status(Sketch.image("Office-Beta", Self.failed)) == .open)
    }

    @Test(arguments: [("low", FindingStatus.open), ("medium", .known), ("", .known)])
    func `what weighs more than the baseline says is open again`(severity: String, status: FindingStatus) throws {
        let text = """
            {"stillframeBaseline": 1, "known": [{"rule": "image-failed", "account": "111122223333", \
            \(severity.isEmpty ? "" : "\"severity\": \"\(severity)\", ")"region": "eu-west-1", "lineage": "Office", \
            "subject": ""}]}
            """
        let baseline = try Baseline(json: Array(text.utf8), origin: FileOrigin(path: "b", sha256: ""))
        let again = snapshot([Sketch.image("Office-2026-10", Self.failed)], baseline)
        let finding = try #require(again.findings.first { $0.rule.id == "image-failed" })
        #expect(finding.status == status && finding.severity == .medium)
        #expect(finding.message.hasSuffix("(open again: the baseline knows it as low)") == (status == .open))
        #expect(again.issues.first { $0.rule.id == "image-failed" }?.knownCount == (status == .open ? 0 : 1))
        #expect(Baseline(again).entries.filter { $0.rule == "image-failed" }.map(\.severity) == [.medium])
    }

    @Test func `an exact entry is for one image`() throws {
        let text = #"""
            {"stillframeBaseline": 1, "known": [{"rule": "image-failed", "exact": true, "subject": "",
             "arn": "arn:aws:appstream:eu-west-1:111122223333:image/Office-2026-09"}]}
            """#
        let baseline = try Baseline(json: Array(text.utf8), origin: FileOrigin(path: "b", sha256: ""))
        let images = [Sketch.image("Office-2026-09", Self.failed), Sketch.image("Office-2026-10", Self.failed)]
        #expect(
            snapshot(images, baseline).findings.filter { $0.status == .known }.map { $0.image?.name } == [
                "Office-2026-09"
            ]
        )
        let again = Baseline(snapshot(Array(images.prefix(1)), baseline)).entries.filter { $0.rule == "image-failed" }
        #expect(again.map(\.target) == [.exact(arn: "arn:aws:appstream:eu-west-1:111122223333:image/Office-2026-09")])
    }

    @Test func `a baseline in UTF-16 is read`() throws {
        let text = "\u{FEFF}{\"stillframeBaseline\": 1, \"known\": []}"
        let bytes = text.utf16.flatMap { [UInt8($0 & 0xff), UInt8($0 >> 8)] }
        #expect(try Baseline(json: bytes, origin: FileOrigin(path: "b", sha256: "")).entries.isEmpty)
    }

    @Test func `entries are in one order, each once, and say nothing of places`() {
        let images = ["Office-2026-09", "Office-2026-10", "Finance"].map { Sketch.image($0, Self.failed) }
        let entries = Baseline(snapshot(images)).entries.filter { $0.rule == "image-failed" }
        let target = { BaselineEntry.Target.lineage($0, account: "111122223333", region: "eu-west-1") }
        #expect(entries.map(\.target) == [target("Finance"), target("Office")])
        #expect(Baseline(snapshot(images.reversed())).entries == Baseline(snapshot(images)).entries)
    }

    @Test func `an image without a name or without an ARN is known by what it has`() {
        let images = [
            #"{"Arn":"arn:aws:appstream:eu-west-1:111122223333:image/X","State":"FAILED"}"#,
            #"{"Name":"Bare","State":"FAILED"}"#,
        ]
        let baseline = Baseline(snapshot(images))
        #expect(snapshot(images, baseline).openFindingCount(atOrOver: .info) == 0)
    }

    @Test func `waived findings and what is said of waivers are not written`() throws {
        let configuration = try ConfigurationTests.read(
            "waivers: [{rule: image-failed, reason: x, until: 2026-11-02}]"
        )
        let waived = Sketch.snapshot([Sketch.image("Office", Self.failed)]) { configuration.apply(to: &$0) }
        #expect(waived.findings.contains { $0.rule.id == "waiver-expiring" })
        #expect(!Baseline(waived).entries.contains { $0.rule == "image-failed" || $0.rule == "waiver-expiring" })
    }

    @Test(arguments: [
        (#"{"format": 1}"#, 1, 1, #"this is no baseline: it has no member "stillframeBaseline""#),
        ("[]", 1, 1, "an array where an object is expected"),
        ("", 1, 1, nil),
        (#"{"stillframeBaseline": 2, "known": 7}"#, 1, 24, #"this version reads "stillframeBaseline" 1 only"#),
        (#"{"stillframeBaseline": 1}"#, 1, 1, #"member "known" is missing"#),
        (
            "{\"stillframeBaseline\": 1, \"known\": [\n{\"rule\": \"a\", \"subjct\": \"\"}]}", 2, 15,
            #"unknown member "subjct"; did you mean "subject"?"#
        ),
        (
            #"{"stillframeBaseline": 1, "known": [{"rule": "a", "subject": "", "exact": true}]}"#, 1, 37,
            #"an exact entry needs "arn""#
        ),
        (
            #"{"stillframeBaseline": 1, "known": [{"rule": "a", "subject": "", "arn": "b"}]}"#, 1, 37,
            #"an entry with "arn" needs "exact": true, or "lineage""#
        ),
        (
            #"{"stillframeBaseline": 1, "known": [{"rule": "image-failed", "subject": ""}]}"#, 1, 37,
            #"image-failed is about images: its entries need "lineage", or "exact": true and "arn""#
        ),
        (
            #"{"stillframeBaseline": 1, "known": [{"rule": "image-quota", "subject": "", "lineage": "Office"}]}"#, 1,
            37,
            #"image-quota is about the snapshot: its entries have no "lineage" and no "arn""#
        ),
        (
            #"{"stillframeBaseline": 1, "known": [{"rule": "waiver-expired", "subject": ""}]}"#, 1, 37,
            "waiver-expired is about the configuration, of which nothing is known"
        ),
        (#"{"stillframeBaseline": 1, "known": ["#, 1, 37, nil),
        (#"{"stillframeBaseline": 1, "known": []} x"#, 1, 40, "text follows the document"),
    ])
    func `a file that is none is told with the place`(text: String, line: Int, column: Int, message: String?) {
        let refusal = #expect(throws: FileRefusal.self) {
            try Baseline(json: Array(text.utf8), origin: FileOrigin(path: "b", sha256: ""))
        }
        #expect(refusal?.line == line && refusal?.column == column, "\(String(describing: refusal))")
        if let message { #expect(refusal?.message == message) }
    }

    @Test func `an entry for a rule that is gone matches nothing`() throws {
        let text = #"{"stillframeBaseline": 1, "known": [{"rule": "gone", "subject": "", "lineage": "Office"}]}"#
        let baseline = try Baseline(json: Array(text.utf8), origin: FileOrigin(path: "b", sha256: ""))
        #expect(baseline.entries.count == 1)
        #expect(snapshot([Sketch.image("Office", Self.failed)], baseline).openFindingCount(atOrOver: .medium) == 1)
    }
}
