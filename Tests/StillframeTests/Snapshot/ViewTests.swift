import Testing

@testable import Stillframe

/// One image in several listings: the owner's view and the receivers'.
@Suite struct ViewTests {
    private static let own = Sketch.image("gold", ["ImageBuilderName": "builder", "ImageSharedWithOthers": "TRUE"])
    private static let seen = Sketch.image("gold", ["Visibility": "SHARED"])
    private static let receiver = Sketch.image("x", account: "444455556666")

    @Test func `the views of the owner and of a receiver are no contradiction`() {
        let snapshot = Sketch.snapshot([Self.own], [Self.receiver, Self.seen])
        #expect(snapshot.verdict == .complete)
        #expect(snapshot.problems.isEmpty)
        #expect(snapshot.images.count == 2)
    }

    @Test func `the owner's view is kept, wherever it stands`() {
        for snapshot in [
            Sketch.snapshot([Self.own], [Self.receiver, Self.seen]),
            Sketch.snapshot([Self.receiver, Self.seen], [Self.own]),
        ] {
            let gold = snapshot.images.first { $0.name == "gold" }
            #expect(gold?.visibility == "PRIVATE")
            #expect(gold?.imageBuilder == "builder")
            #expect(gold?.owner == .own)
        }
    }

    @Test func `of two receivers' views the first is kept`() {
        let other = Sketch.image("gold", ["Visibility": "SHARED", "DisplayName": "later"])
        let snapshot = Sketch.snapshot([Self.seen], [other])
        #expect(snapshot.images.map(\.displayName) == [""])
        #expect(snapshot.problems.isEmpty)
    }

    @Test func `of two receivers' views that of the first account is kept, wherever it stands`() {
        let first = [
            Sketch.image("y", account: "222233334444"), Self.seen.replacing("}", with: #","DisplayName":"y"}"#),
        ]
        let second = [Self.receiver, Self.seen.replacing("}", with: #","DisplayName":"x"}"#)]
        for snapshot in [Sketch.snapshot(first, second), Sketch.snapshot(second, first)] {
            #expect(snapshot.images.filter { $0.name == "gold" }.map(\.displayName) == ["y"])
        }
    }

    @Test func `rules see the view that is kept, and none twice`() {
        let failing = Sketch.image("gold", ["State": "FAILED"], errors: [("INTERNAL_ERROR", "2026-10-01T00:00:00Z")])
        let shared = Sketch.image("gold", ["State": "FAILED", "Visibility": "SHARED"])
        let snapshot = Sketch.snapshot([Self.receiver, shared], [failing])
        #expect(snapshot.errors.count == 1)
        #expect(snapshot.findings.filter { $0.image?.name == "gold" }.allSatisfy { $0.image?.owner == .own })
    }

    @Test func `a contradiction in a later chain is found, though an earlier one has the image too`() {
        let changed = Sketch.image("gold", ["Visibility": "SHARED", "DisplayName": "changed"])
        let snapshot = Sketch.snapshot([Self.own], [Self.receiver, Self.seen, changed])
        #expect(snapshot.verdict == .conflicting)
        #expect(snapshot.problems.map(\.kind) == [.imageConflict])
        #expect(snapshot.chains.map(\.verdict) == [.complete, .conflicting])
    }

    @Test func `images on one line are told apart by their pages`() {
        let text = "[{\"Images\":[\(Self.seen)],\"NextToken\":\"T\"},{\"Images\":[\(Self.own)]}]"
        let settings = Settings(now: RuleExample.asOf)
        let snapshot = Analysis(settings).run([.memory(name: "p.json", bytes: Array(text.utf8))])
        #expect(snapshot.problems.map(\.kind) == [.imageConflict])
        #expect(snapshot.problems[0].message.contains("differs from the same image in p.json page 1 (line 1):"))
        #expect(snapshot.images.map(\.visibility) == ["SHARED"])
    }
}
