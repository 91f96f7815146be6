import Foundation
import Testing

@testable import Stillframe

/// Text in another encoding is the same text.
@Suite struct EncodingTests {
    private static let forms: [RandomDump.Form] = [
        .hugeDocument, .concatenated, .envelopes, .imagesByLine, .everything,
    ]

    @Test(arguments: forms, 500..<501)
    func `UTF-16 and a byte order mark change nothing but the form`(form: RandomDump.Form, seed: Int) {
        var dump = RandomDump(seed: UInt64(seed))
        let text = dump.text(form)
        let expected = Self.lines(Array(text.utf8), blockBytes: 1 << 20)
        let encodings: [(String, [UInt8])] = [
            ("UTF-8 with a mark", [0xef, 0xbb, 0xbf] + Array(text.utf8)),
            ("UTF-16LE", [0xff, 0xfe] + text.utf16.flatMap { [UInt8($0 & 0xff), UInt8($0 >> 8)] }),
            ("UTF-16BE", [0xfe, 0xff] + text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xff)] }),
        ]
        for (name, bytes) in encodings {
            let found = Self.lines(bytes, blockBytes: 100 + dump.generator.below(3000))
            #expect(found == expected, "\(name), seed \(seed): \(SnapshotText.difference(found, expected))")
        }
    }

    @Test(arguments: forms, 600..<601)
    func `gzip changes nothing but the form`(form: RandomDump.Form, seed: Int) throws {
        var dump = RandomDump(seed: UInt64(seed))
        let bytes = Array(dump.text(form).utf8)
        let cut = dump.generator.below(bytes.count)
        let expected = Self.lines(bytes, blockBytes: 1 << 20)
        let members = Gzip.stored(bytes[..<cut]) + Gzip.stored(bytes[cut...])
        for packed in [Gzip.stored(bytes[...]), members, members + [0, 0, 0]] {
            let found = Self.lines(packed, blockBytes: 100 + dump.generator.below(3000))
            #expect(found == expected, "seed \(seed): \(SnapshotText.difference(found, expected))")
        }
    }

    @Test(arguments: [1, 100, 1 << 20])
    func `damaged gzip tells the same for blocks of any size`(blockBytes: Int) {
        let image = #"{"Name":"a","Arn":"arn:aws:appstream:eu-west-1:111122223333:image/a","State":"AVAILABLE"}"#
        let text = Array(#"{"Images":[\#(Array(repeating: image, count: 40).joined(separator: ","))]}"#.utf8)
        var packed = Gzip.stored(text[...])
        packed[packed.count - 6] ^= 0xff
        for bytes in [packed, Array(packed.dropLast(9)), Array(packed.prefix(300))] {
            let expected = SnapshotText.lines([.memory(name: "a", bytes: bytes)])
            let found = SnapshotText.lines([.memory(name: "a", bytes: bytes)], blockBytes: blockBytes)
            #expect(found == expected, "\(SnapshotText.difference(found, expected))")
            #expect(expected[0].hasPrefix("unreadable"))
        }
    }

    @Test(
        arguments: [
            (#"{"Images":[]}"#, Verdict.complete),
            ("<DescribeImagesResult><Images/></DescribeImagesResult>", .complete),
            ("Images: []\n", .complete), ("", .unreadable),
        ]
    )
    func `the form is told behind much white space`(text: String, verdict: Verdict) {
        let bytes = [UInt8](repeating: 0x0a, count: 30 << 20) + Array(text.utf8)
        let snapshot = Analysis(Settings(now: RuleExample.asOf)).run([.memory(name: "a", bytes: bytes)])
        #expect(snapshot.verdict == verdict, "\(snapshot.problems)")
        if text.isEmpty { #expect(snapshot.problems.first?.message.contains("nothing but white space") == true) }
    }

    @Test func `more white space than is looked through is told`() {
        let bytes = [UInt8](repeating: 0x20, count: 65 << 20) + Array("<a/>".utf8)
        let problem = Analysis(Settings(now: RuleExample.asOf)).run([.memory(name: "a", bytes: bytes)]).problems.first
        #expect(problem?.kind == .limitExceeded)
        #expect(problem?.message == "the file begins with more than 64 MiB of white space; remove it")
    }

    /// What a run says, but for the words on how the text is stored.
    @Test(arguments: 1...40)
    func `a byte order mark before each of several documents changes nothing`(blockBytes: Int) {
        let pages = [#"{"Images":[],"NextToken":"a"}"#, #"{"Images":[{"Name":"x"}]}"#]
        let mark = "\u{feff}"
        let marked = Self.lines(Array("\(mark)\(pages[0])\n\(mark)\(pages[1])\n\(mark)".utf8), blockBytes: blockBytes)
        #expect(marked.first?.hasPrefix("complete checked pages 2") == true, "\(marked)")
        let cut = Self.lines(Array(pages[0].utf8) + [0xef, 0xbb], blockBytes: blockBytes)
        #expect(cut.first?.hasPrefix("unreadable") == true)
        let inside = Self.lines(Array("{\(mark)\"Images\":[]}".utf8), blockBytes: blockBytes)
        #expect(inside.first?.hasPrefix("unreadable") == true)
    }

    private static func lines(_ bytes: [UInt8], blockBytes: Int) -> [String] {
        SnapshotText.lines([.memory(name: "dump.json", bytes: bytes)], blockBytes: blockBytes)
            .filter { !$0.hasPrefix("input ") }
            .map { $0.replacing("isDecoded: true", with: "isDecoded: false") }
    }
}
