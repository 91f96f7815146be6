import Foundation
import Programs
import Testing

@testable import JMESPath

/// Random expressions give what the reference implementation gives, the Python package `jmespath`, where that is there.
@Suite struct ReferenceTests {
    private static let script = URL(filePath: #filePath).appending(path: "../Reference/random_cases.py").standardized

    @Test(.enabled(if: hasReference, "python3 with the package jmespath is not here"), arguments: [1, 2, 3, 4])
    func `random expressions agree with the reference`(seed: Int) throws {
        let lines = try Program.output(of: "python3", [Self.script.path(), "\(seed)", "2500"]).split(separator: "\n")
        #expect(lines.count >= 2500)
        var misses: [String] = []
        for line in lines {
            let row = try JSONValue(json: String(line))
            let expression = row.member("expression")?.text ?? ""
            let document = row.member("document") ?? .null
            let expected = row.member("error")?.text ?? CompactText.text(of: row.member("result") ?? .null)
            let found = Outcome.text(expression, document)
            if found != expected { misses.append("\(line)\n    gives \(found)") }
        }
        #expect(misses.isEmpty, "\(misses.count) misses, such as\n\(misses.prefix(10).joined(separator: "\n"))")
    }

    private static let hasReference =
        (try? Program.output(of: "python3", ["-c", "import jmespath; print(1)"])) == "1\n"
}
