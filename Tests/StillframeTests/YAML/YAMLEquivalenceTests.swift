import Testing

@testable import Stillframe

/// The law of forms: a page says the same in JSON and in YAML.
@Suite struct YAMLEquivalenceTests {
    @Test(arguments: 0..<100)
    func `a page says the same in JSON and in YAML`(seed: Int) {
        var generator = SeededGenerator(seed: UInt64(seed))
        let style = XMLStyle.random(&generator)
        var drawn = LogicalPages(seed: UInt64(seed))
        let pages = drawn.pages(for: style)
        let json = pages.map { Array(JSONSketch.object($0).text(.minified).utf8) }
        var writer = YAMLSketchWriter(seed: UInt64(seed))
        let yaml = writer.pages(pages)
        let expected = Self.lines(json)
        for blockBytes in [1 << 20, 600] {
            let found = Self.lines(yaml, blockBytes: blockBytes)
            if found == expected { continue }
            Issue.record("seed \(seed), blocks of \(blockBytes): \(SnapshotText.difference(found, expected))")
            return
        }
    }

    /// All that a run says and what it merges, but for places in the text.
    private static func lines(_ files: [[UInt8]], blockBytes: Int = 1 << 20) -> [String] {
        let inputs = files.enumerated().map { DumpInput.memory(name: "page-\($0)", bytes: $1) }
        let lines = SnapshotText.lines(inputs, blockBytes: blockBytes, threads: 2, merges: true)
        return lines.filter { !$0.hasPrefix("input ") }.map { line in
            line.replacing(#/line: [^,]*, column: [^,]*, /#, with: "").replacing(#/line \d+/#, with: "line")
        }.sorted()
    }
}
