import Testing

@testable import Stillframe

/// A finding of an image that is gone is told, be it resolved or carried over.
@Suite struct CarriedFindingTests {
    @Test(arguments: [
        // An added image takes it over, and counts for both.
        ([image("a-v1", "2026-01-01")], [image("a-v2", "2026-02-01")], ["carried over a-v2"]),
        // It is gone with its image, whatever another one of its lineage has.
        (
            [image("a-v1", "2026-01-01"), image("a-v2", "2026-02-01")], [image("a-v2", "2026-02-01")],
            ["resolved a-v1"]
        ),
        // An image that stays has it, and the added one will replace that.
        (
            [image("a-v1", "2026-01-01")], [image("a-v1", "2026-01-01"), image("a-v2", "2026-02-01")],
            ["carried over a-v2"]
        ),
        // An image that stays no longer has it: what comes has it anew.
        (
            [image("a-v1", "2026-01-01")], [image("a-v1", "2026-10-20"), image("a-v2", "2026-02-01")],
            ["new a-v2", "resolved a-v1"]
        ),
        // An older image doesn't replace a newer one.
        (
            [image("a-v2", "2026-02-01")], [image("a-v1", "2026-01-01"), image("a-v2", "2026-02-01")],
            ["new a-v1"]
        ),
        // One to one, the newest first: of two that go one is replaced.
        (
            [image("a-v1", "2026-01-01"), image("a-v2", "2026-02-01")], [image("a-v3", "2026-03-01")],
            ["resolved a-v1", "carried over a-v3"]
        ),
        // Of two that come one replaces what is gone.
        (
            [image("a-v1", "2026-01-01")], [image("a-v2", "2026-02-01"), image("a-v3", "2026-03-01")],
            ["new a-v2", "carried over a-v3"]
        ),
        // An image that both have has it only now: new there.
        (
            [image("a-v1", "2026-01-01"), image("a-v2", "2026-09-20")], [image("a-v2", "2026-09-20")],
            ["new a-v2", "resolved a-v1"]
        ),
        ([image("a-v1", "2026-01-01")], [image("b-v1", "2026-10-10")], ["resolved a-v1"]),
    ])
    func `each is told once`(old: [String], new: [String], rows: [String]) throws {
        let diff = try SnapshotDiff(from: run(old, day: 15), to: run(new, day: 31))
        let told = FindingDifference.Kind.allCases.flatMap { kind in
            diff.findings(kind).map { row in
                let finding = diff.finding(of: row)
                return finding.rule.id == "image-old" ? "\(kind.rawValue) \(finding.image?.name ?? "")" : ""
            }
        }.filter { !$0.isEmpty }
        #expect(told == rows)
    }

    @Test(arguments: [
        // The waiver names the image that is gone, or ends before the new one's day.
        ("a-v1", "2026-12-31", ["new a-v2 waived on the image before from a-v1"]),
        ("a-*", "2026-10-20", ["new a-v2 waived on the image before from a-v1"]),
        ("a-*", "2026-12-31", ["carried over a-v2 image added from a-v1"]),
        ("a-v2", "2026-12-31", ["waived a-v2 waiver begun from a-v1"]),
    ])
    func `a waiver is not carried over`(pattern: String, until: String, rows: [String]) throws {
        let waivers = """
            waivers:
              - {rule: image-old, image: \(pattern), reason: tried, until: \(until), by: a}
            """
        for isStaying in [false, true] {
            let old = [Self.image("a-v1", "2026-01-01")]
            let added = Self.image("a-v2", "2026-02-01")
            let diff = try SnapshotDiff(
                from: run(old, day: 15, waivers),
                to: run(isStaying ? old + [added] : [added], day: 31, waivers)
            )
            let told = diff.findings.filter { diff.finding(of: $0).image?.name == "a-v2" }
            #expect(
                told.map { row in
                    """
                    \(row.kind.rawValue) a-v2 \(row.cause.rawValue) from \(diff.predecessor(of: row)?.name ?? "none")
                    """
                } == rows
            )
            #expect(told.allSatisfy { $0.isPredecessorStaying == isStaying })
            let isNew = rows[0].hasPrefix("new")
            #expect(diff.newFindingCount(atOrOver: .info) >= (isNew ? 1 : 0))
            #expect(diff.findings.contains { $0.kind == .new && $0.predecessor != nil } == isNew)
        }
    }

    private static func image(_ name: String, _ created: String) -> String {
        """
        {"Name":"\(name)","Arn":"arn:aws:appstream:eu-west-1:111122223333:image/\(name)","Visibility":"PRIVATE",\
        "State":"AVAILABLE","CreatedTime":"\(created)T00:00:00Z"}
        """
    }

    /// Reads images as of a day of October, when those that are over 30 days old are too old.
    private func run(_ images: [String], day: Int64, _ configuration: String = "") throws -> Snapshot {
        var settings = Settings(now: Timestamp(microseconds: (1_790_812_800 + (day - 1) * 86_400) * 1_000_000))
        if !configuration.isEmpty {
            let origin = FileOrigin(path: "c.yml", sha256: "00")
            try Configuration(yaml: Array(configuration.utf8), origin: origin).apply(to: &settings)
        }
        settings.digestsImages = true
        let text = "{\"Images\":[\(images.joined(separator: ","))]}"
        return Analysis(settings).run([.memory(name: "a.json", bytes: Array(text.utf8))])
    }
}
