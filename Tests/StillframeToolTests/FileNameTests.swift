import Foundation
import Testing

/// Files whose names are no UTF-8, as older systems and archives leave them.
@Suite struct FileNameTests {
    private let scratch: Scratch

    /// Lays out a listing of two pages, both of them under names in Latin-1, in a folder of such a name.
    init() throws {
        scratch = try Scratch()
        try scratch.write(#"{"Images":[{"Name":"a"}],"NextToken":"T"}"#, to: "1")
        try scratch.write(#"{"Images":[{"Name":"b"}]}"#, to: "2")
        let run = try Tool.shell(
            #"mkdir "$(printf 'b\374ro')" && mv 1 "$(printf 'b\374ro/\351-9.json')" && mv 2 "$(printf 'b\374ro/\351-10.json')""#,
            in: scratch.url
        )
        try #require(run.status == 0, "\(run.talk)")
    }

    @Test func `a folder with such names is read in their order`() throws {
        let run = try Tool.shell(#""$TOOL" verify . --format json"#, in: scratch.url)
        #expect(run.status == 0, "\(run.talk)")
        let first = try #require(run.output.range(of: #"b\\xFCro/\\xE9-9.json"#))
        let second = try #require(run.output.range(of: #"b\\xFCro/\\xE9-10.json"#))
        #expect(first.lowerBound < second.lowerBound)
        #expect(run.output.contains(#""verdict": "complete""#))
    }

    @Test func `such names can be given as arguments`() throws {
        let file = try Tool.shell(#""$TOOL" merge "$(printf 'b\374ro/\351-10.json')""#, in: scratch.url)
        #expect(file.status == 0, "\(file.talk)")
        #expect(file.output.contains(#""Name": "b""#))
        let folder = try Tool.shell(#""$TOOL" merge "$(printf 'b\374ro')""#, in: scratch.url)
        #expect(folder.status == 0, "\(folder.talk)")
        #expect(folder.output.contains(#""Name": "a""#))
        let both = try Tool.shell(
            #""$TOOL" verify "$(printf 'b\374ro/\351-9.json')" "$(printf 'b\374ro/\351-10.json')""#,
            in: scratch.url
        )
        #expect(both.status == 0, "\(both.talk)")
        #expect(both.output.contains("2 pages"), "\(both.output)")
    }

    @Test func `what is not there is named with its escapes`() throws {
        let run = try Tool.shell(#""$TOOL" verify "$(printf 'b\374ro/\350.json')""#, in: scratch.url)
        #expect(run.status == 2)
        #expect(run.talk.contains(#"'b\xFCro/\xE8.json' can't be opened: No such file"#), "\(run.talk)")
    }
}
