import Foundation
import Testing

/// Each folder of `Tests/Scenarios` with two dumps, `old` and `new`, shows what `diff` says of them.
///
/// `expected.diff.txt`, `.md`, `.csv` and `.json` are its outputs. A file `options` has the arguments, one a line; a
/// `.stillframe.yml` beside the dumps is the configuration.
@Suite struct DiffScenarioTests {
    private static let formats = ["txt": "text", "md": "markdown", "csv": "csv", "json": "json"]

    static func cases() throws -> [(String, String)] {
        try ScenarioTests.names(with: "old").flatMap { name in formats.keys.sorted().map { (name, $0) } }
    }

    @Test(arguments: try cases())
    func `a scenario of two dumps gets its differences`(name: String, file: String) throws {
        let folder = ScenarioTests.folder.appending(path: name)
        let format = try #require(Self.formats[file])
        let run = try Tool.run(
            ["diff", "old", "new", "--format", format] + ScenarioTests.options(in: folder),
            in: folder
        )
        #expect(run.status == (name.hasSuffix("incomplete") ? 2 : 0), "\(run.talk)")
        try Golden.expect(run.output.replacing("\r\n", with: "\n"), at: folder.appending(path: "expected.diff.\(file)"))
    }

    @Test(arguments: try ScenarioTests.names(with: "old"))
    func `no side differs from itself`(name: String) throws {
        let folder = ScenarioTests.folder.appending(path: name)
        for side in ["old", "new"] {
            let arguments = ["diff", side, side, "--exit-code", "--allow-incomplete"]
            let run = try Tool.run(arguments + ScenarioTests.options(in: folder), in: folder)
            #expect(run.status == 0, "\(run.output)")
        }
    }
}
