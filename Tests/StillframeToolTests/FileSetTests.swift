import Foundation
import Testing

@testable import StillframeTool

/// Files that appear together or not at all.
@Suite struct FileSetTests {
    private let scratch: Scratch
    private let folder: String

    init() throws {
        scratch = try Scratch()
        folder = scratch.url.path() + "/"
    }

    private func staged(_ names: [String], protecting dumps: [String] = []) throws -> FileSet {
        var set = FileSet(protecting: dumps)
        for name in names { try set.add(folder + name) { $0.write("new " + name) } }
        return set
    }

    @Test func `all files are staged before any name changes, and then all change`() throws {
        try scratch.write("old", to: "a.csv")
        var set = try staged(["a.csv", "b.csv", "manifest.json"])
        #expect(try scratch.read("a.csv") == "old")
        #expect(try scratch.names().count == 4)
        try set.publish()
        #expect(try scratch.names() == ["a.csv", "b.csv", "manifest.json"])
        for name in ["a.csv", "b.csv", "manifest.json"] { #expect(try scratch.read(name) == "new " + name) }
    }

    @Test(arguments: ["a.csv", "b.csv", "manifest.json"])
    func `where one rename fails, every name holds what it held`(blocked: String) throws {
        let others = ["a.csv", "manifest.json"].filter { $0 != blocked }
        for name in others { try scratch.write("old " + name, to: name) }
        var set = try staged(["a.csv", "b.csv", "manifest.json"])
        // A folder that appears between staging and renaming: no rename can replace it.
        try scratch.write("in the way", to: "\(blocked)/keep")
        let before = try scratch.names().filter { !$0.hasSuffix(".tmp") }
        #expect(throws: WriteFailure.self) { try set.publish() }
        #expect(try scratch.names() == before)
        for name in others { #expect(try scratch.read(name) == "old " + name) }
        #expect(try scratch.read("\(blocked)/keep") == "in the way")
    }

    @Test func `a staged file that is gone lets the old set stay whole`() throws {
        for name in ["a.csv", "b.csv", "manifest.json"] { try scratch.write("old " + name, to: name) }
        var set = try staged(["a.csv", "b.csv", "manifest.json"])
        let temporary = try #require(try scratch.names().first { $0.hasPrefix(".b.csv") })
        try FileManager.default.removeItem(at: scratch.url.appending(path: temporary))
        #expect(throws: WriteFailure.self) { try set.publish() }
        #expect(try scratch.names() == ["a.csv", "b.csv", "manifest.json"])
        for name in ["a.csv", "b.csv", "manifest.json"] { #expect(try scratch.read(name) == "old " + name) }
    }

    @Test func `a failure while staging leaves nothing behind`() throws {
        try scratch.write("old", to: "a.csv")
        var set = try staged(["a.csv"])
        #expect(throws: WriteFailure.self) { try set.add(folder + "missing/b.csv") { $0.write("new") } }
        #expect(try scratch.names() == ["a.csv"])
        #expect(try scratch.read("a.csv") == "old")
    }

    @Test func `links are written through, also those to a file that isn't there yet`() throws {
        try scratch.write("old", to: "real/a.csv")
        let links = [("a.csv", "real/a.csv"), ("b.csv", "real/b.csv")]
        for (link, target) in links {
            try FileManager.default.createSymbolicLink(atPath: folder + link, withDestinationPath: target)
        }
        var set = try staged(["a.csv", "b.csv"])
        try set.publish()
        for (link, target) in links {
            #expect(try FileManager.default.destinationOfSymbolicLink(atPath: folder + link) == target)
            #expect(try scratch.read(target) == "new " + link)
        }
        #expect(try scratch.names() == ["a.csv", "b.csv", "real", "real/a.csv", "real/b.csv"])
    }

    @Test func `two names of one file are refused`() throws {
        try scratch.write("old", to: "a.csv")
        try FileManager.default.createSymbolicLink(atPath: folder + "b.csv", withDestinationPath: "a.csv")
        #expect(throws: WriteFailure.self) { _ = try staged(["a.csv", "b.csv"]) }
        #expect(try scratch.names() == ["a.csv", "b.csv"])
        #expect(try scratch.read("a.csv") == "old")
    }

    @Test func `an input is never replaced, by whatever link`() throws {
        let dump = try scratch.write("dump", to: "page.json")
        try FileManager.default.createSymbolicLink(atPath: folder + "a.csv", withDestinationPath: "page.json")
        #expect(throws: (any Error).self) { _ = try staged(["a.csv"], protecting: [dump]) }
        #expect(try scratch.read("page.json") == "dump")
    }

    @Test func `permissions of a file that is replaced are kept`() throws {
        let path = try scratch.write("old", to: "a.csv")
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
        var set = try staged(["a.csv"])
        try set.publish()
        let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? NSNumber
        #expect(mode?.intValue == 0o600)
    }

    @Test func `looking whether a file can be written changes nothing`() throws {
        try scratch.write("old", to: "a.csv")
        try FileSet.check(folder + "a.csv")
        try FileSet.check(folder + "b.csv")
        #expect(try scratch.names() == ["a.csv"])
        #expect(try scratch.read("a.csv") == "old")
        #expect(throws: WriteFailure.self) { try FileSet.check(folder + "a.csv/b.csv") }
        #expect(throws: WriteFailure.self) { try FileSet.check(String(folder.dropLast())) }
    }
}
