import Foundation
import Stillframe
import Testing

/// What docs/waivers.md shows is what the command says.
@Suite struct WaiversPageTests {
    private func blocks(_ language: String) throws -> [String] {
        let page = try String(contentsOf: Tool.repository.appending(path: "docs/waivers.md"), encoding: .utf8)
        return page.split(separator: "```\(language)\n").dropFirst().compactMap { $0.split(separator: "```").first }
            .map(String.init)
    }

    @Test func `the example gives what the page says`() throws {
        let scratch = try Scratch()
        try scratch.write(try #require(try blocks("yaml").first), to: ".stillframe.yml")
        let sample = [Tool.repository.appending(path: "samples/account-cli").path(), "--as-of", "2026-11-01"]
        let quotes = try blocks("text")
        try #require(quotes.count == 2)
        let screen = try Tool.run(sample + ["--format", "text"], in: scratch.url)
        #expect(screen.output.contains("\n\(quotes[0])"))
        let findings = try Tool.run(sample + ["--format", "csv"], in: scratch.url).output.split(separator: "\r\n")
        let told = findings.filter { $0.contains(",waiver-") }
        let lines = quotes[1].split(separator: "\n")
        #expect(told.count == lines.count)
        for (row, line) in zip(told, lines) {
            let words = line.split(separator: " ", maxSplits: 1).map { $0.drop { $0 == " " } }
            #expect(row.contains(",\(words[0]),") && row.contains(words[1]), "\(line)")
        }
        let page = try String(contentsOf: Tool.repository.appending(path: "docs/waivers.md"), encoding: .utf8)
        #expect(findings.contains { $0.contains(",.stillframe.yml,11,5,") } && page.contains("`.stillframe.yml:11:5`"))
    }

    @Test func `the baseline on the page is one`() throws {
        let scratch = try Scratch()
        let path = try scratch.write(try #require(try blocks("json").first), to: "known.json")
        let run = try Tool.run(["samples/account-cli", "--as-of", "2026-11-01", "--baseline", path, "--format", "csv"])
        #expect(run.status == 0)
        let known = run.output.split(separator: "\r\n").filter { $0.contains(",known,") }.compactMap {
            $0.split(separator: ",").dropFirst(4).first
        }
        #expect(known.map { $0.split(separator: "/").last } == ["Payroll-2026-10", "Claims-Legacy"])
    }
}
