import Foundation
import Testing

/// What the command writes is not taken for a dump when it is given back, save for merged pages.
@Suite struct OwnOutputTests {
    private static let dump = "samples/account-cli"

    @Test func `reports are refused as such, in every format`() throws {
        let scratch = try Scratch()
        let folder = scratch.url.path() + "/"
        let written = try Tool.run(
            [Self.dump, "--format", "markdown", "--format", "csv", "--output", folder, "--as-of", "2026-11-01"]
        )
        try #require(written.status == 0, "\(written.talk)")
        try scratch.write(try Tool.run(["verify", Self.dump]).output, to: "verify.txt")
        try scratch.write(try Tool.run(["verify", Self.dump, "--format", "json"]).output, to: "verify.json")
        try scratch.write(try Tool.run([Self.dump, "--format", "text"]).output, to: "screen.txt")
        let names = try scratch.names()
        #expect(names.count > 10)
        for name in names {
            let run = try Tool.run(["verify", folder + name])
            #expect(run.status == 2, "\(name)")
            #expect(run.output.contains("this program's own reports"), "\(name): \(run.output)")
        }
        // Beside a dump they are passed over.
        try FileManager.default.copyItem(
            at: Tool.repository.appending(path: Self.dump),
            to: scratch.url.appending(path: "dump")
        )
        let run = try Tool.run(["verify", folder])
        #expect(run.status == 0, "\(run.output)")
    }

    @Test func `a merged page is a dump`() throws {
        let merged = try Tool.run(["merge", Self.dump])
        let run = try Tool.run(["verify", "-"], input: Array(merged.output.utf8))
        #expect(run.status == 0, "\(run.output)")
    }
}
