import Testing

@testable import Stillframe

/// A finding of an image that is gone is told, be it resolved or carried over.
@Suite struct CarriedFindingTests {
    @Test(arguments: [
        // An added image takes it over, and counts for both.
        ([image("a-v1", "2026-01-01")], [image("a-v2", "2026-02-01")], ["carried over a-v2"]),
        // It stays on an image that both have.
        (
            [image("a-v1", "2026-01-01"), image("a-v2", "2026-02-01")], [image("a-v2", "2026-02-01")],
            ["carried over a-v1"]
        ),
        // An image that both have has it only now: new there.
        (
            [image("a-v1", "2026-01-01"), image("a-v2", "2026-09-20")], [image("a-v2", "2026-09-20")],
            ["new a-v2", "carried over a-v1"]
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

    private static func image(_ name: String, _ created: String) -> String {
        """
        {"Name":"\(name)","Arn":"arn:aws:appstream:eu-west-1:111122223333:image/\(name)","Visibility":"PRIVATE",\
        "State":"AVAILABLE","CreatedTime":"\(created)T00:00:00Z"}
        """
    }

    /// Reads images as of a day of October, when those that are over 30 days old are too old.
    private func run(_ images: [String], day: Int64) -> Snapshot {
        var settings = Settings(now: Timestamp(microseconds: (1_790_812_800 + (day - 1) * 86_400) * 1_000_000))
        settings.digestsImages = true
        let text = "{\"Images\":[\(images.joined(separator: ","))]}"
        return Analysis(settings).run([.memory(name: "a.json", bytes: Array(text.utf8))])
    }
}
