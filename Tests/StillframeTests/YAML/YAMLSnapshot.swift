@testable import Stillframe

/// Runs over YAML written by hand.
enum YAMLSnapshot {
    /// What a run over one document says.
    static func run(_ text: String, blockBytes: Int = 1 << 20, limits: ReadLimits = ReadLimits()) -> Snapshot {
        run(Array(text.utf8), blockBytes: blockBytes, limits: limits)
    }

    /// The same, for bytes.
    static func run(_ bytes: [UInt8], blockBytes: Int = 1 << 20, limits: ReadLimits = ReadLimits()) -> Snapshot {
        var settings = Settings(now: RuleExample.asOf, limits: limits)
        settings.blockBytes = blockBytes
        return Analysis(settings).run([.memory(name: "a.yaml", bytes: bytes)])
    }

    /// The members of the one image of a page, as they are merged, their layout taken away; each is a line of the image.
    static func merged(_ members: String...) -> String {
        let image = members.map { "\n  " + $0.replacing("\n", with: "\n  ") }.joined()
        let merged = SnapshotText.merged(run("Images:\n- Name: a\(image)\n")).replacing(/\n */, with: "")
        return merged.replacing(#"{"Images": [{"Name": "a","#, with: "").replacing("}]}", with: "")
    }
}
