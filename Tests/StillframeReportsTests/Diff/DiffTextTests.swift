import Stillframe
import Testing

@testable import StillframeReports

/// The screen of a diff.
@Suite struct DiffTextTests {
    @Test func `no row ends in blanks where an image has no account and Region`() throws {
        let aws = image("arn:aws:appstream:eu-west-1::image/a", #","Visibility":"PUBLIC""#)
        let old = run([
            aws, image("gone"), image("same", #","State":"DELETING""#), image("other", #","State":"FAILED""#),
        ])
        let new = run([aws, image("came"), image("same", #","State":"DELETING""#), image("other")])
        var text = ""
        try DiffText.write(try SnapshotDiff(from: old, to: new), maxRows: 20, into: &text)
        let lines = text.split(separator: "\n")
        for row in ["came", "gone", "~ other", "  DELETING  same"] {
            #expect(lines.contains { $0.contains(row) }, "\(text)")
        }
        #expect(!lines.contains { $0.hasSuffix(" ") }, "\(text)")
    }

    private func image(_ arn: String, _ more: String = "") -> String {
        "{\"Name\":\"\(arn)\",\"Arn\":\"\(arn)\"\(more)}"
    }

    private func run(_ images: [String]) -> Snapshot {
        var settings = Settings(now: Timestamp(microseconds: 1_793_577_600_000_000))
        settings.digestsImages = true
        let text = "{\"Images\":[\(images.joined(separator: ","))]}"
        return Analysis(settings).run([.memory(name: "a.json", bytes: Array(text.utf8))])
    }
}
