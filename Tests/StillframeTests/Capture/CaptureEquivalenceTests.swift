import Testing

@testable import Stillframe

/// The law of forms: a listing says the same as requests and responses and as a capture of them.
@Suite struct CaptureEquivalenceTests {
    @Test(arguments: 0..<40)
    func `a listing says the same in envelopes and in a capture, whatever its bodies are`(seed: Int) {
        var generator = SeededGenerator(seed: UInt64(seed))
        let style = XMLStyle.random(&generator)
        var drawn = LogicalPages(seed: UInt64(seed))
        let pages = drawn.pages(for: style)
        var writer = XMLSketchWriter(style, seed: UInt64(seed))
        var token: JSONSketch?
        var envelopes: [String] = []
        var entries: [CaptureSketch.Entry] = []
        for page in pages {
            let request = JSONSketch.object(token.map { [("NextToken", $0)] } ?? []).text(.minified)
            let response = JSONSketch.object(page).text(.minified)
            envelopes.append("{\"Request\":\(request),\"Response\":\(response)}")
            var entry = CaptureSketch.Entry()
            // Envelopes know neither host nor time.
            entry.url = "https://example.org/"
            (entry.started, entry.responseHeaders, entry.post) = ("", [], request)
            switch generator.below(3) {
            case 0: entry.body = response
            case 1: (entry.body, entry.encoding) = (CaptureSketch.base64(response), "base64")
            default: (entry.body, entry.encoding) = (CaptureSketch.base64(writer.page(page)), "base64")
            }
            entries.append(entry)
            token = page.first { $0.name == "NextToken" }?.value
        }
        let expected = lines(envelopes.joined(separator: "\n"))
        let found = lines(CaptureSketch.text(entries))
        let difference = SnapshotText.difference(found, expected)
        #expect(difference.isEmpty, "seed \(seed), \(style): \(difference)")
    }

    /// All that a run says and what it merges, but for places in the text.
    private func lines(_ text: String) -> [String] {
        let lines = SnapshotText.lines([.memory(name: "a", bytes: Array(text.utf8))], merges: true)
        return lines.filter { !$0.hasPrefix("input ") }.map { line in
            line.replacing(#/line: [^,]*, column: [^,]*, /#, with: "")
                .replacing(#/line \d+/#, with: "line")
                .replacing("isDecoded: true", with: "isDecoded: false")
        }.sorted()
    }
}
