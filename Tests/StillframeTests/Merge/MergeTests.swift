import Testing

@testable import Stillframe

/// Merging loses nothing, and its output reads as what was merged.
@Suite struct MergeTests {
    @Test(arguments: RandomDump.Form.allCases, 700..<701)
    func `a merged document gives the same images, and merges to itself`(form: RandomDump.Form, seed: Int) throws {
        var dump = RandomDump(seed: UInt64(seed))
        let first = run(Array(dump.text(form).utf8))
        let text = SnapshotText.merged(first)
        let again = run(Array(text.utf8))
        let difference = SnapshotText.difference(images(of: again), images(of: first))
        #expect(difference.isEmpty, "seed \(seed): \(difference)")
        #expect(errors(of: again) == errors(of: first), "seed \(seed)")
        #expect(again.verdict == first.verdict, "seed \(seed): \(again.problems.filter { $0.level == .error })")
        #expect(SnapshotText.merged(again) == text, "seed \(seed)")
    }

    @Test func `an empty listing merges to an empty list`() {
        let text = SnapshotText.merged(run(Array(#"{"Images":[]}"#.utf8)))
        #expect(text == "{\n    \"Images\": []\n}\n")
        #expect(run(Array(text.utf8)).verdict == .complete)
    }

    @Test(arguments: ["unknown", "incomplete", "conflicting", "unreadable", "complete"])
    func `a document's word on itself is honoured`(word: String) {
        let text = #"{"Images":[{"Name":"a"}],"StillframeVerdict":"\#(word)"}"#
        #expect(run(Array(text.utf8)).verdict.rawValue == word)
    }

    @Test func `an unknown word on itself is not taken for a good one`() {
        #expect(run(Array(#"{"Images":[],"StillframeVerdict":"splendid"}"#.utf8)).verdict == .unreadable)
    }

    private func run(_ bytes: [UInt8]) -> Snapshot {
        Analysis(Settings(now: RuleExample.asOf)).run([.memory(name: "a.json", bytes: bytes)])
    }

    /// Everything an image says but where it lies, and what is said of members that stood twice.
    private func images(of snapshot: Snapshot) -> [String] {
        snapshot.images.map { image in
            "\(image)".replacing(/, findingCount: .*/, with: "")
        }
    }

    private func errors(of snapshot: Snapshot) -> [String] {
        snapshot.errors.map { "\($0.image) \($0.arn) \($0.code) \($0.message) \(String(describing: $0.time))" }
    }
}
