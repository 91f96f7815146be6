import Testing

@testable import Stillframe

/// A snapshot does not differ from itself, however it is written.
@Suite struct SelfDiffTests {
    @Test(arguments: RandomDump.Form.allCases, 700..<703)
    func `a snapshot does not differ from itself nor from its merged document`(
        form: RandomDump.Form,
        seed: Int
    ) throws {
        var dump = RandomDump(seed: UInt64(seed))
        let bytes = Array(dump.text(form).utf8)
        let first = run(bytes)
        for selection in [FieldSelection(), FieldSelection(includesVolatile: true)] {
            let same = try SnapshotDiff(from: first, to: run(bytes), selection: selection)
            #expect(same.isEmpty, "seed \(seed): \(same.images) \(same.findings)")
            let merged = run(Array(SnapshotText.merged(first).utf8))
            for diff in [
                try SnapshotDiff(from: first, to: merged, selection: selection),
                try SnapshotDiff(from: merged, to: first, selection: selection),
            ] {
                #expect(diff.images.isEmpty, "seed \(seed): \(diff.images)")
                #expect(diff.unchangedCount == first.images.count)
            }
        }
    }

    @Test func `which listing of several comes first means nothing`() throws {
        // A member that one account's own images lack, and an image in both listings has.
        let released = ["PublicBaseImageReleasedDate": "2026-09-01T00:00:00Z"]
        let shared = Sketch.image("Base", account: "", released)
        let first = [Sketch.image("A", released), shared]
        let second = [Sketch.image("B", account: "444455556666"), shared]
        let diff = try SnapshotDiff(from: Sketch.snapshot(first, second), to: Sketch.snapshot(second, first))
        #expect(diff.isEmpty, "\(diff.findings.map { diff.finding(of: $0).message })")
    }

    @Test func `the order of lists, files and members means nothing, nor does the spelling of an instant`() throws {
        let left = """
            {"Images":[{"Arn":"\(arn)a","Name":"a","CreatedTime":1788249600,"SupportedInstanceFamilies":["x","y"],
            "Applications":[{"Name":"p"},{"Name":"q","Platforms":["u","v"]}],"ImageErrors":[]},{"Arn":"\(arn)b"}]}
            """
        let right = """
            {"Images":[{"Arn":"\(arn)b","Platform":null},{"Applications":[{"Platforms":["v","u"],"Name":"q"},{"Name":"p"}],
            "SupportedInstanceFamilies":["y","x"],"CreatedTime":"2026-09-01T10:00:00+02:00","Name":"a","Arn":"\(arn)a"}]}
            """
        let diff = try SnapshotDiff(from: run(Array(left.utf8)), to: run(Array(right.utf8)))
        #expect(diff.images.isEmpty)
        #expect(diff.unchangedCount == 2)
    }

    @Test(arguments: 800..<810)
    func `the order of files means nothing`(seed: Int) throws {
        var dump = RandomDump(seed: UInt64(seed))
        let texts = [dump.text(.hugeDocument), dump.text(.pagesByLine), dump.text(.envelopes)].map { Array($0.utf8) }
        func snapshot(_ order: [Int]) -> Snapshot {
            var settings = Settings(now: RuleExample.asOf)
            settings.digestsImages = true
            return Analysis(settings).run(order.map { .memory(name: "\($0)/a.json", bytes: texts[$0]) })
        }
        for selection in [FieldSelection(), FieldSelection(includesVolatile: true)] {
            let diff = try SnapshotDiff(from: snapshot([0, 1, 2]), to: snapshot([2, 0, 1]), selection: selection)
            #expect(diff.isEmpty, "seed \(seed): \(diff.images) \(diff.findings)")
        }
    }

    private let arn = "arn:aws:appstream:eu-west-1:111122223333:image/"

    private func run(_ bytes: [UInt8]) -> Snapshot {
        var settings = Settings(now: RuleExample.asOf)
        settings.digestsImages = true
        return Analysis(settings).run([.memory(name: "a.json", bytes: bytes)])
    }
}
