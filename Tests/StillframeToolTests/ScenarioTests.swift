import Foundation
import Testing

/// Each folder of `Tests/Scenarios` is named for a behaviour, and holds a dump and what the command must say of it.
///
/// `expected.verify.json` is what `verify --format json` prints. Where it is about more than the verdict,
/// `expected.screen.txt` is the terminal's screen, and `expected.TABLE.csv` a table. A file `options` has the
/// arguments, one a line; without it a scenario is judged as of 2026-11-01.
@Suite struct ScenarioTests {
    private static let folder = URL(filePath: #filePath).appending(path: "../../Scenarios").standardized

    static func names() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.path()).filter { !$0.hasPrefix(".") }.sorted()
    }

    /// The expected files of all scenarios but the verdicts, as scenario and file.
    static func reports() throws -> [(String, String)] {
        try names().flatMap { name in
            try FileManager.default.contentsOfDirectory(atPath: folder.appending(path: name).path())
                .filter { $0.hasPrefix("expected.") && $0 != "expected.verify.json" }.sorted().map { (name, $0) }
        }
    }

    @Test(arguments: try names())
    func `a scenario gets its verdict`(name: String) throws {
        let folder = Self.folder.appending(path: name)
        let run = try Tool.run(["verify", "dump", "--format", "json"] + Self.options(in: folder), in: folder)
        try Golden.expect(run.output, at: folder.appending(path: "expected.verify.json"))
    }

    @Test(arguments: try reports())
    func `a scenario gets its report`(name: String, file: String) throws {
        let folder = Self.folder.appending(path: name)
        let parts = file.split(separator: ".").map(String.init)
        try #require(parts.count == 3, "expected.screen.txt or expected.TABLE.csv")
        let format = parts[1] == "screen" ? ["--format", "text"] : ["--format", "csv", "--table", parts[1]]
        let run = try Tool.run(["report", "dump"] + format + Self.options(in: folder), in: folder)
        let text = run.output.replacing("\r\n", with: "\n")
        try Golden.expect(text, at: folder.appending(path: file))
    }

    private static func options(in folder: URL) -> [String] {
        let file = folder.appending(path: "options")
        guard let text = try? String(contentsOf: file, encoding: .utf8) else { return ["--as-of", "2026-11-01"] }
        return text.split(separator: "\n").map(String.init)
    }
}
