import Foundation
import Testing

/// Each folder of `Tests/Scenarios` is named for a behaviour, and holds a dump and what the command must say of it.
///
/// `expected.verify.json` is what `verify --format json` prints. Where it is about more than the verdict,
/// `expected.screen.txt` is the terminal's screen, `expected.report.md` the report, `expected.TABLE.csv` a table,
/// `expected.status.txt` the exit status, and `expected.run.txt` that with what is said on standard error. A file
/// `options` has the arguments, one a line, and `options.report` those that `verify` doesn't take; without `options` a
/// scenario is judged as of 2026-11-01. A `.stillframe.yml` beside the dump is the configuration.
@Suite struct ScenarioTests {
    static let folder = URL(filePath: #filePath).appending(path: "../../Scenarios").standardized

    /// The scenarios with a dump of this name, or all.
    static func names(with dump: String? = nil) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.path())
            .filter { !$0.hasPrefix(".") && !$0.hasSuffix(".md") }.sorted()
            .filter { name in
                dump.map { FileManager.default.fileExists(atPath: folder.appending(path: "\(name)/\($0)").path()) }
                    ?? true
            }
    }

    /// The expected files of all scenarios but the verdicts, as scenario and file.
    static func reports() throws -> [(String, String)] {
        try names(with: "dump").flatMap { name in
            try FileManager.default.contentsOfDirectory(atPath: folder.appending(path: name).path())
                .filter { $0.hasPrefix("expected.") && $0 != "expected.verify.json" }.sorted().map { (name, $0) }
        }
    }

    @Test(arguments: try names(with: "dump"))
    func `a scenario gets its verdict`(name: String) throws {
        let folder = Self.folder.appending(path: name)
        let run = try Tool.run(["verify", "dump", "--format", "json"] + Self.options(in: folder), in: folder)
        try Golden.expect(run.output, at: folder.appending(path: "expected.verify.json"))
    }

    @Test(arguments: try reports())
    func `a scenario gets its report`(name: String, file: String) throws {
        let folder = Self.folder.appending(path: name)
        let parts = file.split(separator: ".").map(String.init)
        try #require(
            parts.count == 3,
            "expected.screen.txt, expected.report.md, expected.TABLE.csv, expected.status.txt or expected.run.txt"
        )
        let format =
            switch parts[1] {
            case "screen", "status", "run": ["--format", "text"]
            case "report": ["--format", "markdown"]
            default: ["--format", "csv", "--table", parts[1]]
            }
        let run = try Tool.run(["report", "dump"] + format + Self.reportOptions(in: folder), in: folder)
        let text =
            switch parts[1] {
            case "status": "\(run.status)\n"
            case "run": "exit \(run.status)\n\(run.talk)"
            default: Self.withoutClock(run.output.replacing("\r\n", with: "\n"))
            }
        try Golden.expect(text, at: folder.appending(path: file))
    }

    @Test func `the list of scenarios names each`() throws {
        let list = try String(contentsOf: Self.folder.appending(path: "README.md"), encoding: .utf8)
        let missing = try Self.names().filter { !list.contains("`\($0)`") }
        #expect(missing.isEmpty)
        let named = list.matches(of: /`([a-z0-9-]+)`/).map { String($0.output.1) }
        #expect(try Set(named).subtracting(Self.names()).isEmpty)
    }

    /// The text with `<clock>` for the time at which it was made, if that is its as-of, and without what depends on it.
    private static func withoutClock(_ text: String) -> String {
        guard let clock = text.firstMatch(of: /as of (\S+) \(clock/)?.output.1 else { return text }
        let lines = text.replacing(clock, with: "<clock>").split(separator: "\n", omittingEmptySubsequences: false)
        return lines.filter { !$0.contains(" days before as-of: ") }.joined(separator: "\n")
    }

    static func options(in folder: URL) -> [String] {
        lines(folder.appending(path: "options")) ?? ["--as-of", "2026-11-01"]
    }

    private static func reportOptions(in folder: URL) -> [String] {
        options(in: folder) + (lines(folder.appending(path: "options.report")) ?? [])
    }

    private static func lines(_ file: URL) -> [String]? {
        guard let text = try? String(contentsOf: file, encoding: .utf8) else { return nil }
        return text.split(separator: "\n").map(String.init)
    }
}
