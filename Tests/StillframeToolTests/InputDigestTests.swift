import Foundation
import Testing

/// A report ends with what it was made from: the SHA-256 of its inputs, which large ones have on request.
@Suite struct InputDigestTests {
    private static let page = Array(#"{"Images":[]}"#.utf8)

    @Test func `small inputs have it, in a file, through a pipe and from standard input`() throws {
        let scratch = try Scratch()
        try Data(Self.page).write(to: scratch.url.appending(path: "a.json"))
        let sum = try Tool.shell("sha256sum a.json", in: scratch.url).output.prefix(64)
        #expect(try Tool.run(["a.json"], in: scratch.url).output.contains("`\(sum)`"))
        #expect(try Tool.run(["-"], in: scratch.url, input: Self.page).output.contains("`\(sum)`"))
        let table = try Tool.run(["a.json", "--format", "csv", "--table", "inputs"], in: scratch.url)
        #expect(table.output.contains(",\(sum)"))
    }

    @Test func `inputs that are large together have it on request`() throws {
        let scratch = try Scratch()
        let filler = [UInt8](repeating: UInt8(ascii: " "), count: 9 << 20)
        for name in ["a.json", "b.json"] {
            try Data(Self.page + filler).write(to: scratch.url.appending(path: name))
        }
        let sum = try Tool.shell("sha256sum b.json", in: scratch.url).output.prefix(64)
        let plain = try Tool.run(["a.json", "b.json"], in: scratch.url).output
        #expect(plain.contains("No SHA-256 was taken: `--sha256` takes it"))
        #expect(!plain.contains("| SHA-256"))
        let asked = try Tool.run(["a.json", "b.json", "--sha256"], in: scratch.url).output
        #expect(asked.contains("`\(sum)`"))
        #expect(!asked.contains("No SHA-256"))
        let piped = try Tool.run(["-"], in: scratch.url, input: Self.page + filler + filler).output
        #expect(piped.contains("No SHA-256 was taken"))
    }
}
