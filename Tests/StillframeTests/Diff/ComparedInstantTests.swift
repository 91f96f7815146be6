import Testing

@testable import Stillframe

/// As of when the sides of a comparison are judged, and what is then said to be the cause of a finding.
@Suite struct ComparedInstantTests {
    private static let captured = #","ResponseMetadata":{"HTTPHeaders":{"date":"Sat, 31 Oct 2026 09:00:00 GMT"}}"#

    @Test(arguments: [
        // Nothing is newer where the time is not known.
        ("2026-10-20T00:00:00Z", captured, "2026-10-20T00:00:00Z", "", "captured", "compared"),
        ("2026-10-20T00:00:00Z", captured, "2026-10-31T09:00:00Z", "", "captured", "compared"),
        ("2026-10-20T00:00:00Z", captured, "", "", "captured", "compared"),
        // It was surely taken later.
        ("2026-10-20T00:00:00Z", captured, "2026-10-31T09:00:01Z", "", "captured", "clock"),
        // A creation in the future, which both have, tells nothing.
        ("2027-01-01T00:00:00Z", captured, "2027-01-01T00:00:00Z", "", "captured", "compared"),
        // Both or none say when they were taken.
        ("2026-10-20T00:00:00Z", captured, "2026-10-20T00:00:00Z", captured, "captured", "captured"),
        ("2026-10-20T00:00:00Z", "", "2026-10-20T00:00:00Z", "", "clock", "clock"),
    ])
    func `a side without a time has that of the other unless it is newer`(
        created: String,
        capture: String,
        otherCreated: String,
        otherCapture: String,
        source: String,
        otherSource: String
    ) {
        let (one, other) = (page(created, capture), page(otherCreated, otherCapture))
        let there = run(one, other)
        #expect(there.old.asOf.source.rawValue == source && there.new.asOf.source.rawValue == otherSource)
        let back = run(other, one)
        #expect(back.new.asOf == there.old.asOf && back.old.asOf == there.new.asOf)
        if otherSource == "compared" { #expect(there.old.asOf.instant == there.new.asOf.instant) }
    }

    @Test func `what was given counts for the new side, and for the old one without a time`() {
        let (dated, undated) = (page("2026-10-20T00:00:00Z", Self.captured), page("2026-10-20T00:00:00Z", ""))
        let given = Timestamp(microseconds: 1_800_000_000_000_000)
        for (old, new, source) in [(dated, undated, AsOf.Source.captured), (undated, dated, .given)] {
            let sides = run(old, new, asOf: given)
            #expect(sides.old.asOf.source == source)
            #expect(sides.new.asOf.instant == given && sides.new.asOf.source == .given)
        }
    }

    @Test func `two forms of one listing have the same findings`() throws {
        // Built after its page was saved, and with an agent that is soon too old.
        let image = #""CreatedTime":"2026-12-24T00:00:00Z","AppstreamAgentVersion":"05-10-2026""#
        let sides = run(page(image: image, Self.captured), page(image: image, ""))
        #expect(!sides.old.findings.isEmpty)
        #expect(try SnapshotDiff(from: sides.old, to: sides.new).isEmpty)
        #expect(try SnapshotDiff(from: sides.new, to: sides.old).isEmpty)
    }

    @Test(arguments: [
        ("members-absent", #""ImageErrors":[],"Applications":[]"#, "", #""State":"AVAILABLE""#, ""),
        ("listing-incomplete", #""State":"FAILED""#, "", #""State":"FAILED""#, #","NextToken":"t""#),
        ("listing-incomplete", #""State":"FAILED""#, captured, #""State":"AVAILABLE""#, #","NextToken":"t""#),
    ])
    func `what is found of the listings themselves goes by what the pages show`(
        rule: String,
        image: String,
        end: String,
        otherImage: String,
        otherEnd: String
    ) throws {
        let sides = run(page(image: image, end), page(image: otherImage, otherEnd))
        for diff in [
            try SnapshotDiff(from: sides.old, to: sides.new), try SnapshotDiff(from: sides.new, to: sides.old),
        ] {
            let causes = diff.findings.filter { diff.finding(of: $0).rule.id == rule }.map(\.cause)
            #expect(!causes.isEmpty && causes.allSatisfy { $0 == .otherPages }, "\(causes)")
        }
    }

    private func page(_ created: String, _ end: String) -> String {
        page(image: created.isEmpty ? #""State":"AVAILABLE""# : "\"CreatedTime\":\"\(created)\"", end)
    }

    private func page(image: String, _ end: String) -> String {
        let names = #""Name":"a","Arn":"arn:aws:appstream:eu-west-1:111122223333:image/a","Visibility":"PRIVATE""#
        return "{\"Images\":[{\(names),\(image)}]\(end)}"
    }

    private func run(_ old: String, _ new: String, asOf: Timestamp? = nil) -> (old: Snapshot, new: Snapshot) {
        var settings = Settings(asOf: asOf, now: Timestamp(microseconds: 1_795_000_000_000_000))
        settings.digestsImages = true
        return Analysis(settings).run(
            old: [.memory(name: "a.json", bytes: Array(old.utf8))],
            new: [.memory(name: "a.json", bytes: Array(new.utf8))]
        )
    }
}
