import JMESPath
import Stillframe
import Testing

@testable import StillframeReports

/// The JSON of a diff says all that differs, and the diff the other way round is its mirror.
@Suite struct DiffJSONTests {
    @Test(arguments: 1..<80)
    func `applied to the old document it gives the new one`(seed: Int) throws {
        let (old, new) = estates(seed)
        try expectApplied(old, new, "seed \(seed)")
    }

    @Test(arguments: 1..<20)
    func `so it does where something is not compared`(seed: Int) throws {
        var estate = DiffEstate(seed: UInt64(seed))
        let texts = [estate.text, estate.text.replacing("eu-west-1:111122223333", with: "us-east-1:444455556666")]
        estate.change()
        let (one, other) = (run(texts[0], texts[1]), run(estate.text))
        for (old, new) in [(one, other), (other, one)] {
            #expect(try expectApplied(old, new, "seed \(seed)") > 0)
        }
    }

    @Test(arguments: 1..<20)
    func `so it does where an image is chosen on one side alone`(seed: Int) throws {
        var estate = DiffEstate(seed: UInt64(seed))
        let texts = [estate.text]
        estate.change()
        let filter = try ImageFilter("State == 'AVAILABLE'")
        let (old, new) = (run(texts[0], filter: filter), run(estate.text, filter: filter))
        try expectApplied(old, new, "seed \(seed)")
        try expectApplied(new, old, "seed \(seed)")
    }

    /// Applies the JSON of a diff to the old merged document; gives the number of images that were not compared.
    @discardableResult
    private func expectApplied(_ old: Snapshot, _ new: Snapshot, _ comment: Comment) throws -> Int {
        let diff = try SnapshotDiff(from: old, to: new, selection: FieldSelection(includesVolatile: true))
        var images = try trees(old)
        let json = try document(diff)
        let loose = children(json, "notCompared")
        for row in children(json, "removed") + loose.filter({ text($0, "side") == "old" }) {
            images[text(row, "arn")] = nil
        }
        for row in children(json, "added") + loose.filter({ text($0, "side") == "new" }) {
            images[text(row, "arn")] = FieldTree(try #require(row.member("image")))
        }
        for row in children(json, "changed") {
            for field in children(row, "fields") {
                let steps = children(field, "steps").map { step in
                    step.kind == .string ? step.text : "\(text(step, "key"))#\(text(step, "ordinal"))"
                }
                let name = children(field, "steps").last { $0.kind == .string }?.text ?? ""
                let value = field.member("after").flatMap { FieldTree($0, in: name) }
                images[text(row, "arn")] = FieldTree.setting(images[text(row, "arn")], steps[...], to: value)
            }
        }
        let expected = try trees(new)
        for arn in Set(images.keys).union(expected.keys) {
            #expect(FieldTree.text(images[arn]?.renumbered) == FieldTree.text(expected[arn]?.renumbered), comment)
        }
        return loose.count
    }

    @Test(arguments: 1..<80)
    func `the diff the other way round is its mirror`(seed: Int) throws {
        let (old, new) = estates(seed)
        let there = try document(try SnapshotDiff(from: old, to: new))
        let back = try document(try SnapshotDiff(from: new, to: old))
        #expect(lines(there, isMirrored: false) == lines(back, isMirrored: true), "seed \(seed)")
    }

    /// What a diff says, a line a thing, with both sides swapped if it is the mirror.
    private func lines(_ json: JSONValue, isMirrored: Bool) -> Set<String> {
        var lines: Set<String> = ["unchanged \(text(json, "unchanged"))"]
        for (name, mirror, other) in [
            ("added", "removed", "probablyReplaces"), ("removed", "added", "probablyReplacedBy"),
        ] {
            for row in children(json, name) {
                lines.insert("\(isMirrored ? mirror : name) \(text(row, "arn")) \(text(row, other))")
            }
        }
        for row in children(json, "notCompared") { lines.insert("not compared \(text(row, "arn"))") }
        for row in children(json, "changed") {
            for field in children(row, "fields") {
                let sides = ["before", "after"].map { FieldTree.text(field.member($0).flatMap { FieldTree($0) }) }
                let shown = isMirrored ? sides.reversed() : sides
                // Elements of one key are numbered as the old side has them.
                let path = text(field, "path").replacing(/#[0-9]+/, with: "")
                lines.insert("\(text(row, "rebuilt")) \(text(row, "arn")) \(path) \(shown)")
            }
        }
        for row in children(json, "findings") {
            let mirrors = ["new": "resolved", "resolved": "new"]
            // What an added image has from one that stays is gone with it the other way round.
            let isFromStaying = text(row, "carriedOverFromIsStillThere") == "true"
            let change = isFromStaying ? "new" : text(row, "change")
            if change == "carried over" {
                let images = [text(row, "arn"), text(row, "carriedOverFrom")].sorted()
                lines.insert("\(change) \(text(row, "rule")) \(text(row, "subject")) \(images)")
                continue
            }
            lines.insert("\(isMirrored ? mirrors[change] ?? change : change) \(text(row, "id"))")
        }
        return lines
    }

    private func estates(_ seed: Int) -> (old: Snapshot, new: Snapshot) {
        var estate = DiffEstate(seed: UInt64(seed))
        let old = run(estate.text)
        estate.change()
        return (old, run(estate.text))
    }

    private func run(_ texts: String..., filter: ImageFilter? = nil) -> Snapshot {
        var settings = Settings(now: Timestamp(microseconds: 1_793_577_600_000_000))
        settings.digestsImages = true
        settings.filter = filter
        return Analysis(settings).run(
            texts.enumerated().map { .memory(name: "\($0)/a.json", bytes: Array($1.utf8)) }
        )
    }

    private func document(_ diff: SnapshotDiff) throws -> JSONValue {
        var text = ""
        try DiffJSON.write(diff, into: &text)
        return try JSONValue(json: text)
    }

    /// The images of a merged document by ARN.
    private func trees(_ snapshot: Snapshot) throws -> [String: FieldTree] {
        var bytes: [UInt8] = []
        try snapshot.writeMerged { bytes += $0 }
        let document = try JSONValue(json: String(decoding: bytes, as: UTF8.self))
        return Dictionary(
            uniqueKeysWithValues: try children(document, "Images").map { image in
                (text(image, "Arn"), try #require(FieldTree(image)))
            }
        )
    }

    private func children(_ value: JSONValue, _ name: String) -> [JSONValue] { value.member(name)?.children ?? [] }

    private func text(_ value: JSONValue, _ name: String) -> String {
        guard let member = value.member(name) else { return "" }
        return member.kind == .boolean ? "\(member.isTrue)" : member.text
    }
}
