import Foundation
import Testing

@testable import Stillframe

/// `samples/every-rule` has something for each rule.
@Suite struct EveryRuleTests {
    private static let sample = URL(filePath: #filePath).appending(path: "../../../../samples/every-rule").standardized

    @Test func `every rule finds something in the sample`() throws {
        var settings = Settings(asOf: RuleExample.asOf, now: RuleExample.asOf)
        // Some rules wait for what a user expects, allows and accepts.
        let file = try Data(contentsOf: Self.sample.appendingPathExtension("yml"))
        let origin = FileOrigin(path: "every-rule.yml", sha256: "")
        try Configuration(yaml: Array(file), origin: origin).apply(to: &settings)
        let snapshot = Analysis(settings).run([.path(Self.sample.path(percentEncoded: false))])
        let flagged = Set(snapshot.findings.map(\.rule.id))
        for rule in Rule.all { #expect(flagged.contains(rule.id), "\(rule.id)") }
        #expect(snapshot.rules.count == Rule.all.count)
        #expect((30...40).contains(snapshot.images.count))
    }

    @Test func `a list as a parameter names who may share, and without one the rule is off`() throws {
        let shared = Sketch.image("Tools", account: "777788889999", ["Visibility": "SHARED"])
        let off = Sketch.snapshot([shared])
        let result = try #require(off.results.first { $0.rule.id == "owner-not-allowed" })
        #expect(result.notConcerned == 1 && result.reasons == ["off until `accounts` is given"])
        let on = Sketch.snapshot([shared]) {
            $0.parameters = ["owner-not-allowed": ["accounts": .list(["777788889999"])]]
        }
        #expect(on.results.contains { $0.rule.id == "owner-not-allowed" && $0.fine == 1 && $0.reasons.isEmpty })
    }

    @Test func `a finding about the snapshot counts more images than an image's finding can`() throws {
        let images = (1...66_000).map { number in
            #"{"Name":"I\#(number)","Arn":"arn:aws:appstream:eu-west-1:111122223333:image/I\#(number)","#
                + #""State":"ARCHIVED"}"#
        }
        let snapshot = Sketch.snapshot(images)
        let issue = try #require(snapshot.issues.first { $0.rule.id == "unknown-word" })
        #expect(issue.imageCount == 66_000 && issue.findings.count == 1)
        #expect(issue.owner == nil && issue.account.isEmpty && issue.region.isEmpty)
        let finding = try #require(snapshot.findings[issue.findings].first)
        #expect(finding.image == nil && finding.imageCount == 66_000 && finding.id == issue.id)
        #expect(finding.place?.pointer == "/Images/0/State")
    }

    @Test func `an entry takes at most 400 bytes`() {
        #expect(MemoryLayout<ImageEntry>.stride <= 400)
    }
}
