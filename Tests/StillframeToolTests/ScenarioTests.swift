import Foundation
import Testing

/// Each folder of `Tests/Scenarios` holds a dump and what `verify --format json` must say of it.
@Suite struct ScenarioTests {
    private static let folder = URL(filePath: #filePath).appending(path: "../../Scenarios").standardized

    static func names() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.path()).filter { !$0.hasPrefix(".") }.sorted()
    }

    @Test(arguments: try names())
    func `a scenario gets its verdict`(name: String) throws {
        let folder = Self.folder.appending(path: name)
        let run = try Tool.run(["verify", "dump", "--format", "json"], in: folder)
        try Golden.expect(run.output, at: folder.appending(path: "expected.verify.json"))
    }
}
