import Foundation
import Testing

/// What the README and the documentation quote of a run is what the command writes.
@Suite struct QuotedOutputTests {
    @Test(arguments: [
        ("README.md", "```text", "report samples/account-cli --as-of 2026-11-01 --format text"),
        ("README.md", "````markdown", "report samples/account-cli --as-of 2026-11-01 --format markdown"),
        ("docs/trend.md", "```text", "trend samples/history --format text"),
        ("docs/diff.md", "```text", "diff samples/history/2026-07 samples/history/2026-09 --format text"),
    ])
    func `every quoted line occurs in the output, in order`(page: String, fence: String, arguments: String) throws {
        let text = try String(contentsOf: Tool.repository.appending(path: page), encoding: .utf8)
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let start = try #require(lines.firstIndex { $0 == fence })
        let close = fence.prefix { $0 == "`" }
        let end = try #require(lines[(start + 1)...].firstIndex { $0 == close })
        let quoted = lines[(start + 1)..<end].filter { !$0.isEmpty && $0 != "[…]" }
        #expect(quoted.count > 8)
        let output = try Tool.run(arguments.split(separator: " ").map(String.init) + ["--no-config"]).output
        var rest = output.split(separator: "\n")[...]
        for line in quoted {
            let place = rest.firstIndex(of: line)
            #expect(place != nil, "\(page) quotes a line that is not in the output, or not at its place: \(line)")
            if let place { rest = rest[(place + 1)...] }
        }
    }
}
