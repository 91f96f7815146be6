import Testing

@testable import Stillframe

/// A flattened list that is empty leaves no trace, and is not taken for an absent one.
@Suite struct FlattenedDiffTests {
    private static let json = """
        {"Images":[{"Name":"a","Arn":"arn:aws:appstream:eu-west-1:111122223333:image/a","State":"AVAILABLE",\
        "Visibility":"PRIVATE","Applications":[],"ImageErrors":[],"SupportedInstanceFamilies":[]}]}
        """
    private static let members = """
        <Name>a</Name><Arn>arn:aws:appstream:eu-west-1:111122223333:image/a</Arn><State>AVAILABLE</State>\
        <Visibility>PRIVATE</Visibility>
        """

    @Test func `an empty list of JSON and a flattened one that is not there are one`() throws {
        let xml = response("<Images>\(Self.members)</Images>")
        for (old, new) in [(Self.json, xml), (xml, Self.json)] {
            let diff = try SnapshotDiff(from: run(old), to: run(new))
            #expect(diff.isEmpty)
        }
    }

    @Test func `a wrapped list that is not there is absent`() throws {
        let xml = response("<Images><member>\(Self.members)</member></Images>")
        let diff = try SnapshotDiff(from: run(Self.json), to: run(xml))
        #expect(diff.findings.contains { diff.finding(of: $0).rule.id == "members-absent" })
    }

    private func response(_ images: String) -> String {
        "<DescribeImagesResponse><DescribeImagesResult>\(images)</DescribeImagesResult></DescribeImagesResponse>"
    }

    private func run(_ text: String) -> Snapshot {
        var settings = Settings(now: Timestamp(microseconds: 1_793_577_600_000_000))
        settings.digestsImages = true
        return Analysis(settings).run([.memory(name: "a", bytes: Array(text.utf8))])
    }
}
