import Foundation
import Testing

@testable import Stillframe

/// Which snapshots the arguments name.
@Suite struct SnapshotSourcesTests {
    private let folder = FileManager.default.temporaryDirectory.appending(path: "sources-\(UUID().uuidString)")

    @Test func `a folder of folders is a snapshot a folder`() throws {
        try make("h/2026-09/a.json", "h/2026-10/a.json", "h/README.md", "h/.git/x.json")
        defer { remove() }
        let found = SnapshotSources([path("h/")])
        #expect(found.sources.map(\.name) == ["2026-09", "2026-10"])
        #expect(found.notes.count == 1 && found.notes[0].hasSuffix("each folder was read as one snapshot"))
    }

    @Test(arguments: [["h/a.json", "h/old/b.json"], ["h/a", "h/old/b.json"]])
    func `a folder that holds dumps itself is one snapshot, and that is said`(files: [String]) throws {
        for file in files { try make(file) }
        defer { remove() }
        let found = SnapshotSources([path("h")])
        #expect(found.sources.map(\.name) == ["h"])
        #expect(found.notes.count == 1 && found.notes[0].contains("so it was read as one snapshot"))
    }

    @Test func `a folder of files is one snapshot`() throws {
        try make("h/a.json", "h/b.json")
        defer { remove() }
        let found = SnapshotSources([path("h")])
        #expect(found.sources.map(\.name) == ["h"])
        #expect(found.notes.isEmpty)
    }

    @Test func `several arguments are a snapshot each, also folders of folders`() throws {
        try make("a/eu/x.json", "a/us/x.json", "b/x.json", "c/b/x.json")
        defer { remove() }
        let found = SnapshotSources([path("b"), path("a"), path("c/b")])
        #expect(found.sources.map(\.name) == [folder.path() + "/b", folder.path() + "/c/b", "a"])
        #expect(found.notes.isEmpty)
    }

    @Test func `what is named twice is read once, by the name that is no link's`() throws {
        try make("h/2026-10/a.json")
        defer { remove() }
        let link = folder.appending(path: "h/latest").path()
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "2026-10")
        let found = SnapshotSources([path("h")])
        #expect(found.sources.map(\.name) == ["2026-10"])
        #expect(found.notes.contains("'latest' is '2026-10' under another name, and was read once"))
        let twice = SnapshotSources([path("h/2026-10"), path("h/../h/2026-10/")])
        #expect(twice.sources.map(\.name) == ["2026-10"])
        #expect(twice.notes == ["'2026-10' was named more than once, and read once"])
    }

    private func path(_ name: String) -> DumpInput { .path(folder.path() + "/" + name) }

    private func make(_ names: String...) throws {
        for name in names {
            let file = folder.appending(path: name)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(),
                withIntermediateDirectories: true
            )
            try Data((name.hasSuffix(".md") ? "# Notes" : "{\"Images\":[]}").utf8).write(to: file)
        }
    }

    private func remove() { try? FileManager.default.removeItem(at: folder) }
}
