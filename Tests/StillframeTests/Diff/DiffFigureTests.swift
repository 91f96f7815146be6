import Testing

@testable import Stillframe

/// The figures of both sides.
@Suite struct DiffFigureTests {
    @Test func `each word has one row, no word and an empty one are one`() throws {
        let old = run([#""State":"""#, #""Platform":"WINDOWS""#, #""State":"FAILED""#])
        let new = run([#""State":null"#, #""State":"","AppstreamAgentVersion":"""#])
        for (diff, isBack) in [
            (try SnapshotDiff(from: old, to: new), false), (try SnapshotDiff(from: new, to: old), true),
        ] {
            let rows = diff.figures.map {
                "\($0.group) \($0.key) \(isBack ? $0.new : $0.old) \(isBack ? $0.old : $0.new)"
            }
            #expect(
                rows == [
                    "owner AWS-owned 0 0", "owner shared with you 0 0", "owner yours 3 2", "platform  2 2",
                    "platform WINDOWS 1 0", "state  2 2", "state FAILED 1 0", "agent  3 2",
                ]
            )
        }
    }

    private func run(_ members: [String]) -> Snapshot {
        var settings = Settings(now: RuleExample.asOf)
        settings.digestsImages = true
        let images = members.enumerated().map { place, members in
            """
            {"Name":"a","Arn":"arn:aws:appstream:eu-west-1:111122223333:image/\(place)","Visibility":"PRIVATE",\(members)}
            """
        }
        let text = "{\"Images\":[\(images.joined(separator: ","))]}"
        return Analysis(settings).run([.memory(name: "a.json", bytes: Array(text.utf8))])
    }
}
