import Stillframe
import Testing

/// A trend of two snapshots counts what a diff of them counts.
@Suite struct TrendAgreesWithDiffTests {
    @Test(arguments: 1..<120)
    func `two snapshots`(seed: Int) throws {
        var estate = DiffEstate(seed: UInt64(seed))
        let old = pages(estate.text, isWhole: seed % 5 != 0)
        estate.change()
        let new = pages(estate.text, isWhole: seed % 7 != 0)
        let diff = try SnapshotDiff(from: run(old, day: 1), to: run(new, day: 2))
        let trend = Trend(of: [source("2026-09-01", old), source("2026-09-02", new)], settings: settings)
        let step = try #require(trend.points.last?.step)
        #expect(step.added == diff.count(ImageDifference.Kind.added), "seed \(seed)")
        #expect(step.removed == diff.count(ImageDifference.Kind.removed), "seed \(seed)")
        #expect(step.rebuilt == diff.count(ImageDifference.Kind.rebuilt), "seed \(seed)")
        #expect(step.notCompared == diff.count(ImageDifference.Kind.notCompared), "seed \(seed)")
        #expect(step.replaced == diff.images.count { $0.kind == .added && $0.counterpart != nil }, "seed \(seed)")
        #expect(step.stuck.count == diff.stuck.count, "seed \(seed)")
        for kind in FindingDifference.Kind.allCases {
            let rows = diff.findings(kind)
            #expect(step.findings[kind] ?? 0 == rows.count, "seed \(seed): \(kind)")
            #expect(step.doubtfulFindings[kind] ?? 0 == rows.count { $0.isDoubtful }, "seed \(seed): \(kind)")
        }
        #expect(step.stillOpen == diff.stillOpen.values.reduce(0, +), "seed \(seed)")
    }

    private let settings = Settings(now: Timestamp(microseconds: 1_793_577_600_000_000))

    private func pages(_ text: String, isWhole: Bool) -> [UInt8] {
        Array((isWhole ? text : text.dropLast() + ",\"NextToken\":\"more\"}").utf8)
    }

    private func source(_ name: String, _ bytes: [UInt8]) -> SnapshotSource {
        SnapshotSource(name: name, inputs: [.memory(name: "page.json", bytes: bytes)])
    }

    private func run(_ bytes: [UInt8], day: Int) throws -> Snapshot {
        var settings = settings
        settings.digestsImages = true
        settings.asOf = Timestamp(endOf: try #require(CalendarDate(iso: "2026-09-0\(day)")))
        return Analysis(settings).run([.memory(name: "page.json", bytes: bytes)])
    }
}
