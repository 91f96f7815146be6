import Foundation
import Testing

/// What the README quotes of a run is what the command writes.
@Suite struct ReadmeTests {
    private static let arguments = ["samples/account-cli", "--as-of", "2026-11-01"]

    @Test(arguments: [("```text", "text"), ("````markdown", "markdown")])
    func `every quoted line occurs in the output, in order`(fence: String, format: String) throws {
        let readme = try String(contentsOf: Tool.repository.appending(path: "README.md"), encoding: .utf8)
        let lines = readme.split(separator: "\n", omittingEmptySubsequences: false)
        let start = try #require(lines.firstIndex { $0 == fence })
        let close = fence.prefix { $0 == "`" }
        let end = try #require(lines[(start + 1)...].firstIndex { $0 == close })
        let quoted = lines[(start + 1)..<end].filter { !$0.isEmpty && $0 != "[…]" }
        #expect(quoted.count > 8)
        let output = try Tool.run(Self.arguments + ["--format", format]).output
        var rest = output.split(separator: "\n")[...]
        for line in quoted {
            let place = rest.firstIndex(of: line)
            #expect(place != nil, "README.md quotes a line that is not in the output, or not at its place: \(line)")
            if let place { rest = rest[(place + 1)...] }
        }
    }
}
