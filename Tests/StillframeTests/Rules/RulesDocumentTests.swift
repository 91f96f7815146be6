import Foundation
import Testing

@testable import Stillframe

@Suite struct RulesDocumentTests {
    private let page = URL(filePath: #filePath).appending(path: "../../../../docs/rules.md").standardized

    @Test func `docs/rules.md is what the rules say`() throws {
        let text = RulesDocument.markdown(rules: Rule.all, facts: .builtIn)
        if ProcessInfo.processInfo.environment["RECORD"] != nil {
            try Data(text.utf8).write(to: page)
            Issue.record("recorded docs/rules.md; read the difference and run again without RECORD")
        }
        let current = try String(contentsOf: page, encoding: .utf8)
        let isCurrent = current == text
        #expect(isCurrent, "docs/rules.md is stale; run `make golden`")
    }

    @Test func `every rule, code and platform is on the page`() {
        let text = RulesDocument.markdown(rules: Rule.all, facts: .builtIn)
        for rule in Rule.all {
            #expect(text.contains("\n### \(rule.id)\n"))
        }
        for word in Facts.builtIn.errorCodes.map(\.code) + Facts.builtIn.platforms.map(\.word) {
            #expect(text.contains("\n| `\(word)` |"))
        }
    }

    @Test func `a bar doesn't end a cell`() {
        #expect(RulesDocument.table(["a"], [["x|y"], ["||"]]) == "| a |\n| --- |\n| x\\|y |\n| \\|\\| |")
    }

    @Test func `all tables have rows of one length`() {
        let text = RulesDocument.markdown(rules: Rule.all, facts: .builtIn)
        for block in text.split(separator: "\n\n") where block.hasPrefix("|") {
            let bars = block.split(separator: "\n").map { line in line.split(separator: " | ").count }
            #expect(Set(bars).count == 1, "\(block.prefix(60))")
        }
    }
}
