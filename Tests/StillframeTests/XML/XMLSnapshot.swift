@testable import Stillframe

/// Runs over XML written by hand.
enum XMLSnapshot {
    /// What a run over one document says.
    static func run(_ text: String, blockBytes: Int = 1 << 20, limits: ReadLimits = ReadLimits()) -> Snapshot {
        run(Array(text.utf8), blockBytes: blockBytes, limits: limits)
    }

    /// The same, for bytes.
    static func run(_ bytes: [UInt8], blockBytes: Int = 1 << 20, limits: ReadLimits = ReadLimits()) -> Snapshot {
        var settings = Settings(now: RuleExample.asOf, limits: limits)
        settings.blockBytes = blockBytes
        return Analysis(settings).run([.memory(name: "a.xml", bytes: bytes)])
    }

    /// A Query document around the members of a page.
    static func query(_ members: String, after: String = "") -> String {
        "<DescribeImagesResponse><DescribeImagesResult>\(members)</DescribeImagesResult>\(after)</DescribeImagesResponse>"
    }

    /// A Query document around one image's members.
    static func image(_ members: String) -> String {
        query(
            "<Images><member><Name>a</Name><Arn>arn:aws:appstream:eu-west-1:1:image/a</Arn>\(members)</member></Images>"
        )
    }

    /// The merged document of one image, its layout taken away.
    static func merged(_ members: String) -> String {
        SnapshotText.merged(run(image(members))).replacing(/\n */, with: "")
    }
}
