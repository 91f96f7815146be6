import Testing

@testable import Stillframe

/// The law of forms: a page says the same in JSON and in every variant of XML.
@Suite struct XMLEquivalenceTests {
    @Test(arguments: 0..<100)
    func `a page says the same in JSON and in XML`(seed: Int) {
        var generator = SeededGenerator(seed: UInt64(seed))
        let style = XMLStyle.random(&generator)
        var drawn = LogicalPages(seed: UInt64(seed))
        let pages = drawn.pages(for: style)
        let json = pages.enumerated().map { number, members in
            // Members that the model doesn't know are merged as they stood, and XML has no white space between values.
            let text = JSONSketch.object(members).text(.minified)
            return DumpInput.memory(name: "page-\(number)", bytes: Array(text.utf8))
        }
        var writer = XMLSketchWriter(style, seed: UInt64(seed))
        let xml = pages.enumerated().map { number, members in
            DumpInput.memory(name: "page-\(number)", bytes: writer.page(members))
        }
        let expected = Self.lines(json)
        for blockBytes in [1 << 20, 600] {
            let found = Self.lines(xml, blockBytes: blockBytes)
            if found == expected { continue }
            let difference = SnapshotText.difference(found, expected)
            Issue.record("seed \(seed), blocks of \(blockBytes), \(style): \(difference)")
            return
        }
    }

    /// All that a run says and what it merges, but for places in the text.
    private static func lines(_ inputs: [DumpInput], blockBytes: Int = 1 << 20) -> [String] {
        let lines = SnapshotText.lines(inputs, blockBytes: blockBytes, threads: 2, merges: true)
        return lines.filter { !$0.hasPrefix("input ") }.map { line in
            line.replacing(#/line: [^,]*, column: [^,]*, /#, with: "")
                .replacing(#/line \d+/#, with: "line")
                .replacing("isDecoded: true", with: "isDecoded: false")
        }.sorted()
    }
}
