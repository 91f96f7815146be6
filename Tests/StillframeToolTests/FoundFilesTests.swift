import Foundation
import Testing

/// However files are named, linked and handed over, they are read once each and in the order of their own folder.
@Suite struct FoundFilesTests {
    private let scratch: Scratch

    init() throws {
        scratch = try Scratch()
    }

    private func page(_ image: String, next: String?) -> String {
        let token = next.map { #","NextToken":"\#($0)""# } ?? ""
        return
            #"{"Images":[{"Name":"\#(image)","Arn":"arn:aws:appstream:us-east-1:111122223333:image/\#(image)"}]\#(token)}"#
    }

    /// A chain of pages in a folder, each naming the next.
    private func write(_ names: [String], in folder: String) throws {
        for (number, name) in names.enumerated() {
            let text = page("\(folder)-\(number)", next: number < names.count - 1 ? "\(folder)\(number)" : nil)
            try scratch.write(text, to: "\(folder)/\(name)")
        }
    }

    private func verify(_ arguments: [String]) throws -> String {
        let run = try Tool.run(["verify"] + arguments, in: scratch.url)
        return run.output + run.talk
    }

    @Test(arguments: [
        ["us-east-1", "eu-west-1"], ["eu-west-1", "us-east-1"], ["./us-east-1", "eu-west-1/"], ["."],
        ["us-east-1/page-8.json", "us-east-1/page-9.json", "us-east-1/page-10.json", "eu-west-1"],
        [
            "us-east-1/page-10.json", "eu-west-1/page-9.json", "us-east-1/page-9.json", "eu-west-1/page-10.json",
            "us-east-1/page-8.json",
        ],
    ])
    func `folders that share some names keep their order`(arguments: [String]) throws {
        try write(["page-8.json", "page-9.json", "page-10.json"], in: "us-east-1")
        try write(["page-9.json", "page-10.json"], in: "eu-west-1")
        #expect(try verify(arguments).hasPrefix("COMPLETE"))
    }

    @Test func `a path as given may be the name of a file elsewhere`() throws {
        try write(["page-1.json", "page-2.json"], in: "a")
        try write(["page-1.json", "page-2.json"], in: "b/a")
        try write(["page-1.json", "page-2.json"], in: "c")
        #expect(try verify(["a", "b", "c"]).hasPrefix("COMPLETE"))
    }

    @Test func `two spellings of a letter are two names`() throws {
        let names = ["Prod-\u{e9}-1.json", "Prod-\u{e9}-2.json", "Prod-\u{e9}-3.json"]
        try write(names, in: "nf")
        try scratch.write(page("other", next: nil), to: "nf/Prod-e\u{301}-2.json")
        let table = ["--format", "csv", "--table", "inputs", "--as-of", "2026-11-01"]
        let relative = try Tool.run(["nf"] + table, in: scratch.url).output
        #expect(relative == (try Tool.run([scratch.url.path() + "/nf"] + table, in: scratch.url).output))
        #expect(relative.contains("\r\n\"Prod-"))
    }

    @Test(arguments: ["latest.json", "zz.json"])
    func `a link gives way to its file`(link: String) throws {
        try write(["page-1.json", "page-2.json"], in: "a")
        try FileManager.default.createSymbolicLink(
            atPath: scratch.url.appending(path: "a/\(link)").path(),
            withDestinationPath: "page-2.json"
        )
        #expect(try verify(["a"]).hasPrefix("COMPLETE"))
        #expect(try verify(["a/\(link)", "a"]).hasPrefix("COMPLETE"))
        let table = try Tool.run(["a", "--format", "csv", "--table", "inputs"], in: scratch.url).output
        #expect(table.contains("page-2.json") && !table.contains(link))
    }

    @Test func `months that share a page by hard link are whole`() throws {
        try write(["page-1.json", "page-2.json"], in: "2026-09")
        try scratch.write(page("2026-09-0", next: "2026-090"), to: "2026-10/page-1.json")
        try FileManager.default.linkItem(
            at: scratch.url.appending(path: "2026-09/page-2.json"),
            to: scratch.url.appending(path: "2026-10/page-2.json")
        )
        #expect(try verify(["2026-10"]).hasPrefix("COMPLETE"))
        #expect(try verify(["2026-09", "2026-10"]).hasPrefix("COMPLETE"))
        #expect(try verify(["."]).hasPrefix("COMPLETE"))
        #expect(
            try verify(["2026-10", "./2026-10", "2026-10/page-2.json"]).hasPrefix(
                "COMPLETE, no gap seen · 1 chain, 2 pages"
            )
        )
    }

    @Test(arguments: [
        "merge /dev/stdin", "describe-images /dev/stdin", "report /dev/stdin --where Name --table images",
    ])
    func `a pipe that is named is read again`(arguments: String) throws {
        try write(["page-1.json"], in: "a")
        let run = try Tool.shell("cat a/page-1.json | \"$TOOL\" \(arguments)", in: scratch.url)
        #expect(run.status == 0)
        #expect(run.output.contains("a-0"))
        #expect(run.talk.isEmpty)
    }

    @Test func `so is a named pipe`() throws {
        try write(["page-1.json"], in: "a")
        let run = try Tool.shell(
            "mkfifo pipe && { cat a/page-1.json > pipe & \"$TOOL\" merge pipe; wait; }",
            in: scratch.url
        )
        #expect(run.status == 0)
        #expect(run.output.contains("a-0"))
    }
}
